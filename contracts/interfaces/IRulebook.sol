// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachStatus} from "../types/ApproachRecord.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {FirstTransferCause} from "../types/Purpose.sol";
import {Reason} from "../types/Reason.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {IPartyRoles} from "./IPartyRoles.sol";
import {IRules} from "./IRules.sol";

/// @title The rules of Article 6, paragraph 2, over the ledger
/// @notice Each reportable action is one event from which its row of AEF table 3 follows.
interface IRulebook is IRules, IPartyRoles {
    /// @notice The run was first transferred, once for each of its serials (2/CMA.3 annex, para 2). The host is
    /// in the id.
    /// @param effective Seconds since 1970: the date that counts, the authorization's own when it is the cause.
    /// @param acquirer The acquiring registry when the cause is international, else 0.
    event FirstTransfer(
        SerialId indexed id,
        uint256 amount,
        uint32 indexed authorization,
        FirstTransferCause cause,
        uint48 effective,
        RegistryCode acquirer
    );
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
    /// @notice Cancellation for OIMP, OMGE, after a reversal, or voluntarily, told by `kind`.
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
    /// @notice The holder who used or cancelled wants this name to be public.
    event BeneficiaryNamed(SerialId indexed id, string name);
    /// @notice Set aside on coming under the authorization's approach.
    /// @param rate In hundredths of a percent, as it was then.
    event Levied(
        SerialId indexed id,
        uint256 amount,
        uint32 indexed authorization,
        AccountKind indexed kind,
        uint16 rate
    );

    error OnlyLedger(address caller);
    error OnlyIssuances(address caller);
    error ApprovalRequired(address from, address to);
    error DelayRequired(address from, address to, uint32 delay);
    error NotAuthorized(SerialId id);
    error AlreadyAuthorized(SerialId id, uint32 authorization);
    error AuthorizationOfAnotherRegistry(uint32 authorization, RegistryCode registry);
    error HolderChanged(SerialId id);
    error AuthorizationExpired(uint32 authorization, uint32 expires);
    error VintageOutsideAuthorization(uint32 authorization, uint16 vintage);
    error MetricOutsideAuthorization(uint32 authorization, uint8 metric);
    error RevokedBeforeFirstTransfer(SerialId id, uint32 authorization);
    error AuthorizationRevokedEntirely(SerialId id, uint32 authorization);
    error ApproachNotActive(PartyCode party, ApproachCode approach, ApproachStatus status);
    error ApproachIsPaused(PartyCode party, ApproachCode approach, Reason reason);
    error PartyNotAuthorized(uint32 authorization, PartyCode party);
    error EntityNotAuthorized(uint32 authorization, uint32 entity);
    error PurposeNotAuthorized(uint32 authorization, AccountKind kind);
    error FirstTransferPending(SerialId id, uint32 authorization);
    error HostCannotUse(SerialId id, PartyCode party);
    error ForeignTerminalAccount(address from, address to);
    error RetentionStaysHome(address from);
    error BufferOnlyForReversals(address from, address to);
    error OtherApproach(ApproachCode expected, ApproachCode actual);
    error OutsideUseWindow(uint32 authorization, uint32 useFrom, uint32 useUntil);
    error DisposalDataInvalid(uint256 length);
    error NdcYearInvalid(uint256 year);

    /// @notice Registrar only: tags the last `amount` serials of the run, making them authorized.
    /// First transfers them at once when the definition is authorization or issuance, and sets aside what the
    /// approach levies.
    /// @return tagged The run under the authorization, without what was set aside.
    function tag(SerialId id, uint48 amount, uint32 authorization) external returns (SerialId tagged);
}
