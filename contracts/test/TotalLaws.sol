// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Approach} from "../interfaces/IApproaches.sol";
import {Authorization} from "../interfaces/IAuthorizations.sol";
import {Verified} from "../interfaces/IIssuances.sol";
import {ILedger} from "../interfaces/ILedger.sol";
import {IRulebook} from "../interfaces/IRulebook.sol";
import {ApproachStatus} from "../types/ApproachRecord.sol";
import {FirstTransferCause, FirstTransferDefinition, PURPOSE_NDC} from "../types/Purpose.sol";
import {Reason} from "../types/Reason.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {FIRST_TRANSFERRED, Run} from "../types/Run.sol";
import {SerialId} from "../types/SerialId.sol";
import {PlaceLaws} from "./PlaceLaws.sol";
import {IVm} from "./Test.sol";

/// @title Law 4: each tonne is first transferred once, and tagged within its authorization's cap
abstract contract TotalLaws is PlaceLaws {
    uint32 internal _authorizationCount;
    /// @dev All versions of one name share a series, numbered from 0.
    mapping(uint32 authorization => uint256) internal _seriesOf;
    uint32[] internal _latest;
    uint256 private _firstTransferred;

    function checkTotals() public view {
        uint256 firstTransferred;
        uint256[] memory tagged = new uint256[](_latest.length);
        for (uint256 i = 0; i < _liveIds.length; ++i) {
            Run run = _runOf(SerialId.wrap(_liveIds[i]));
            if (run.authorization() != 0) tagged[_seriesOf[run.authorization()]] += run.length();
            if (run.has(FIRST_TRANSFERRED)) firstTransferred += run.length();
        }
        _assertEq(firstTransferred, _firstTransferred, "tonnes first transferred, by events");
        for (uint256 s = 0; s < tagged.length; ++s) {
            uint256 counted = _AUTHORIZATIONS.authorizationOf(_latest[s]).tagged;
            _assertEq(counted, tagged[s], "tonnes under all versions of an authorization");
        }
        Verified memory quantity = _ISSUANCES.verifiedOf(ACTIVITY, XXA01, 2024, 0);
        _assert(quantity.issued <= quantity.verified, "more issued than verified");
    }

    /// @return told Whether the event was about what stands under an authorization.
    function _tellTotals(IVm.Log memory log) internal returns (bool told) {
        bytes32 topic = log.topics[0];
        if (topic == IRulebook.FirstTransfer.selector) _tellFirstTransfer(log);
        else if (topic == ILedger.Tagged.selector) _tellTag(log);
        else if (topic == IRulebook.InternationalTransfer.selector) _see("InternationalTransfer");
        else return false;
        return true;
    }

    function _tellFirstTransfer(IVm.Log memory log) private {
        (uint256 amount, FirstTransferCause cause, uint48 effective, RegistryCode acquirer) = abi.decode(
            log.data,
            (uint256, FirstTransferCause, uint48, RegistryCode)
        );
        _firstTransferred += amount;
        _see(["International", "Authorization", "Issuance", "UseOrCancellation"][uint256(cause)]);
        Authorization memory record = _AUTHORIZATIONS.authorizationOf(uint32(uint256(log.topics[2])));
        _checkRunning(record);
        Approach memory approach = _APPROACHES.approachOf(record.party, record.approach);
        _assert(
            approach.status == ApproachStatus.Active,
            "a first transfer under an approach that is not active"
        );
        _assert(approach.reported, "a first transfer without an initial report");
        bool abroad = cause == FirstTransferCause.International;
        SerialId id = SerialId.wrap(uint256(log.topics[1]));
        _assert(abroad == (RegistryCode.unwrap(acquirer) != 0), "an acquirer only when it went abroad");
        _assert(!abroad || acquirer.party() != id.host(), "first transferred to its host");
        bool fits =
            abroad
                ? record.purposes.allows(PURPOSE_NDC)
                : record.firstTransferDefinition == FirstTransferDefinition(uint8(cause));
        _assert(fits, "a first transfer for a cause that the authorization does not name");
        uint256 date = cause == FirstTransferCause.Authorization ? record.date : block.timestamp;
        _assertEq(effective, date, "date of the first transfer");
    }

    function _tellTag(IVm.Log memory log) private {
        Authorization memory record = _AUTHORIZATIONS.authorizationOf(uint32(uint256(log.topics[2])));
        _see("Tagged");
        _checkRunning(record);
        _assert(!record.superseded, "tagged under a superseded version");
        _assert(record.cap == 0 || record.tagged <= record.cap, "tagged beyond the cap");
        ApproachStatus status = _APPROACHES.approachOf(record.party, record.approach).status;
        bool open = status == ApproachStatus.Draft || status == ApproachStatus.Active;
        _assert(open, "tagged under an approach that is not open");
        uint16 vintage = SerialId.wrap(uint256(log.topics[1])).vintage();
        bool covered = vintage >= record.occurrenceFrom && vintage <= record.occurrenceUntil;
        _assert(covered, "tagged outside the vintages");
    }

    function _checkRunning(Authorization memory record) private view {
        _assert(!record.revoked, "tagged or first transferred after revocation");
        bool expired = record.expires != 0 && block.timestamp > record.expires;
        _assert(!expired, "tagged or first transferred after expiry");
        Reason paused = _APPROACHES.approachOf(record.party, record.approach).paused;
        _assert(paused == Reason.None, "tagged or first transferred while the approach is paused");
    }
}
