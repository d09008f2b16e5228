// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ApproachCode} from "../types/ApproachCode.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {IAccounts} from "./IAccounts.sol";
import {IAuthorizations} from "./IAuthorizations.sol";
import {IPartyRoles} from "./IPartyRoles.sol";
import {IRequests} from "./IRequests.sol";
import {IRules} from "./IRules.sol";

/// @title The rules of Article 6, paragraph 2, over the ledger
/// @notice Each reportable action is one event from which its row of AEF table 3 follows.
interface IRulebook is IRules, IRequests, IAuthorizations, IAccounts, IPartyRoles {
    /// @notice An international transfer after the first one. The first one is `FirstTransfer`.
    event InternationalTransfer(
        SerialId indexed id,
        uint256 amount,
        RegistryCode indexed from,
        RegistryCode indexed to
    );
    /// @notice Use towards the NDC of `registry`'s Party for `ndcYear`.
    event Used(
        SerialId indexed id,
        uint256 amount,
        RegistryCode indexed registry,
        ApproachCode approach,
        uint32 entity,
        uint16 ndcYear,
        bytes32 beneficiary
    );
    /// @notice Cancellation for OIMP, OMGE, or voluntarily, told by `kind`.
    /// @param beneficiary A salted commitment to who benefits, 0 for none: names never stand on chain in clear.
    event Cancelled(
        SerialId indexed id,
        uint256 amount,
        RegistryCode indexed registry,
        ApproachCode approach,
        uint32 entity,
        AccountKind kind,
        bytes32 beneficiary
    );

    error OnlyLedger(address caller);
    error OnlyIssuances(address caller);
    error ApprovalRequired(address from, address to);
    error NotAuthorized(SerialId id);
    error RevokedBeforeFirstTransfer(SerialId id, uint32 authorization);
    error PartyNotAuthorized(uint32 authorization, PartyCode party);
    error EntityNotAuthorized(uint32 authorization, uint32 entity);
    error PurposeNotAuthorized(uint32 authorization, AccountKind kind);
    error FirstTransferPending(SerialId id, uint32 authorization);
    error HostCannotUse(SerialId id, PartyCode party);
    error ForeignTerminalAccount(address from, address to);
    error OtherApproach(ApproachCode expected, ApproachCode actual);
    error OutsideUseWindow(uint32 authorization, uint32 useFrom, uint32 useUntil);
    error DisposalDataInvalid(uint256 length);
}
