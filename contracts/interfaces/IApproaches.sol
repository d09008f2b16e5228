// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachStatus} from "../types/ApproachRecord.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {Reason} from "../types/Reason.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {IPartyRoles} from "./IPartyRoles.sol";

/// @notice A Party's part in a cooperative approach.
struct Approach {
    ApproachStatus status;
    /// `None` unless paused.
    Reason paused;
    /// Whether the initial report has been recorded (2/CMA.3 annex, para 18).
    bool reported;
}

/// @notice What is set aside of each quantity that comes under the approach, in hundredths of a percent.
struct Levies {
    uint16 shareOfProceeds;
    uint16 omge;
    uint16 retention;
    uint16 buffer;
    /// Where each goes: accounts opened for that purpose; zero where the rate is zero.
    address shareOfProceedsAccount;
    address retentionAccount;
    address bufferAccount;
}

/// @notice One quantity set aside.
struct Levy {
    AccountKind kind;
    address to;
    uint16 rate;
    uint48 amount;
}

/// @title Cooperative approaches, as each Party takes part in them
interface IApproaches is IPartyRoles {
    /// @param documentHash SHA-256 of the arrangement between the Parties.
    event ApproachRecorded(
        ApproachCode indexed approach,
        RegistryCode indexed registry,
        address by,
        string title,
        bytes32 documentHash
    );
    /// @param documentHash SHA-256 of the initial report (2/CMA.3 annex, para 18).
    event InitialReportRecorded(
        ApproachCode indexed approach,
        RegistryCode indexed registry,
        address by,
        bytes32 documentHash
    );
    event ApproachStatusChanged(
        ApproachCode indexed approach,
        RegistryCode indexed registry,
        address by,
        ApproachStatus status,
        string reason
    );
    event ApproachPaused(
        ApproachCode indexed approach,
        RegistryCode indexed registry,
        address by,
        Reason reason,
        string note
    );
    event ApproachResumed(ApproachCode indexed approach, RegistryCode indexed registry, address by);
    event LeviesSet(ApproachCode indexed approach, RegistryCode indexed registry, address by, Levies levies);

    error OnlyRulebook(address caller);
    error ApproachUntitled();
    error ApproachAlreadyRecorded(PartyCode party, ApproachCode approach);
    error ApproachUnknown(PartyCode party, ApproachCode approach);
    error ApproachStepInvalid(ApproachCode approach, ApproachStatus from, ApproachStatus to);
    error ApproachPauseUnchanged(ApproachCode approach, Reason paused);
    error InitialReportMissing(PartyCode party, ApproachCode approach);
    error DocumentHashMissing();
    error LeviesTooHigh(uint256 rates);
    error LevyAccountInvalid(AccountKind kind, address account);

    /// @notice Authority only: records the Party's part in an approach, as a draft.
    function recordApproach(
        RegistryCode registry,
        ApproachCode approach,
        string calldata title,
        bytes32 documentHash
    ) external;

    /// @notice Authority only: anchors the Party's initial report; without one the approach cannot become active.
    function recordInitialReport(RegistryCode registry, ApproachCode approach, bytes32 documentHash) external;

    /// @notice Authority only: draft to active, active to suspended and back, active or suspended to completed,
    /// any but a final one to revoked.
    function setApproachStatus(
        RegistryCode registry,
        ApproachCode approach,
        ApproachStatus status,
        string calldata reason
    ) external;

    /// @notice Authority only: nothing that stands under the Party's authorizations of this approach is sent, used,
    /// cancelled or put under another one. A recall still moves it.
    function pauseApproach(
        RegistryCode registry,
        ApproachCode approach,
        Reason reason,
        string calldata note
    ) external;
    function resumeApproach(RegistryCode registry, ApproachCode approach) external;

    /// @notice Authority only: what is set aside from now on. Together less than the whole.
    function setLevies(RegistryCode registry, ApproachCode approach, Levies calldata levies) external;

    /// @notice Rulebook only: what is to be set aside of `amount` that comes under the approach; counts remainders.
    function takeLevies(
        RegistryCode registry,
        ApproachCode approach,
        uint8 metric,
        uint48 amount
    ) external returns (Levy[] memory due);

    function approachOf(PartyCode party, ApproachCode approach) external view returns (Approach memory);
    function leviesOf(PartyCode party, ApproachCode approach) external view returns (Levies memory);
}
