// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {ICountersigned} from "./ICountersigned.sol";
import {IPartyRoles} from "./IPartyRoles.sol";

/// @notice AEF code list 36(b), counted from 1.
enum MitigationType {
    None,
    EmissionReductions,
    Removals,
    Both
}

/// @notice The serial range of the programme that first issued the outcomes.
/// Serial `n` of the batch is `prefix + (first + n - firstSerial) + suffix` there.
struct Underlying {
    string programme;
    string prefix;
    uint64 first;
    string suffix;
}

struct Activity {
    string title;
    /// Position in the code list of sectors.
    uint8 sector;
    /// Position in the code list of activity types.
    uint8 activityType;
    /// SHA-256 of the design document.
    bytes32 documentHash;
}

struct Issuance {
    /// The registry's own id of the activity, at most 32 bytes.
    bytes32 activity;
    /// A holding account; the serials are those of its registry.
    address to;
    /// The calendar year in which the mitigation occurred.
    uint16 vintage;
    /// 0 for tCO2e; a batch is in one metric.
    uint8 metric;
    uint48 amount;
    /// Monitoring period in seconds since 1970, both inside the vintage year.
    uint32 monitoredFrom;
    uint32 monitoredUntil;
    MitigationType mitigationType;
    /// SHA-256 of the verification report.
    bytes32 documentHash;
    /// Authorization to tag the batch with at once; 0 for none.
    uint32 authorization;
}

/// @notice What has been verified of an activity's vintage, and how much of it has been issued, in the metric, while
/// the registry's policy asked for it.
struct Verified {
    uint64 verified;
    uint64 issued;
}

/// @title Activities and issuance
/// @dev Apart from the rulebook, so that what has been issued against an underlying serial outlives any rulebook.
interface IIssuances is IPartyRoles, ICountersigned {
    event ActivityRegistered(bytes32 indexed activity, RegistryCode indexed registry, Activity terms);
    /// @notice Registry, vintage and metric are in the id; amount and receiver in the ledger's own event before.
    event Issued(
        SerialId indexed id,
        bytes32 indexed activity,
        address by,
        uint32 monitoredFrom,
        uint32 monitoredUntil,
        MitigationType mitigationType,
        bytes32 documentHash
    );
    /// @notice Serials from `id` on stand for the underlying ones from `underlying.first` on, one for one.
    event UnderlyingClaimed(SerialId indexed id, uint256 amount, Underlying underlying);
    event VerificationRecorded(
        bytes32 indexed activity,
        RegistryCode indexed registry,
        uint16 vintage,
        uint8 metric,
        uint48 amount,
        address by,
        bytes32 documentHash
    );

    error ActivityInvalid(string field);
    error ProgrammeMissing();
    /// A digit next to the number: the same serial could be written in two ways.
    error UnderlyingAmbiguous(string part);
    error ActivityAlreadyRegistered(bytes32 activity);
    error UnknownActivity(bytes32 activity);
    error MitigationTypeMissing();
    error VintageOutsideMonitoring(uint16 vintage, uint32 monitoredFrom, uint32 monitoredUntil);
    error VintageTooEarly(uint16 vintage);
    error MonitoringNotOver(uint32 monitoredUntil);
    error VerificationInvalid(string field);
    error VerificationExceeded(bytes32 activity, uint16 vintage, uint64 verified, uint256 wouldBe);

    /// @notice Registrar only: names an activity, once.
    function registerActivity(bytes32 activity, RegistryCode registry, Activity calldata terms) external;

    /// @notice Verifier only: adds to what has been verified of an activity's vintage.
    /// @param documentHash SHA-256 of the verification report.
    function recordVerification(
        bytes32 activity,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric,
        uint48 amount,
        bytes32 documentHash
    ) external;

    /// @notice Registrar only: issues a batch; its serials are the registry's next ones. Where the registry's policy
    /// says so, no more is issued than has been verified.
    /// @return id The first serial's id; 0 when the Party's policy asks for a second person first.
    function issue(Issuance calldata terms) external returns (SerialId id);

    /// @notice The same for outcomes that another programme has issued before. Its range is claimed once: an overlap
    /// with an earlier claim is refused. Prefix and suffix have no digit next to the number.
    function issueUnderlying(
        Issuance calldata terms,
        Underlying calldata underlying
    ) external returns (SerialId id);

    /// @return What has been verified and issued.
    function verifiedOf(
        bytes32 activity,
        RegistryCode registry,
        uint16 vintage,
        uint8 metric
    ) external view returns (Verified memory);

    /// @notice What stands for the underlying serials of the claim that starts at `first`; all zero when none does.
    /// @return registry Our registry.
    /// @return serial Its serial that stands for `first`; the following ones follow, one for one.
    /// @return last The underlying serial at which the claim ends.
    function claimOf(
        string calldata programme,
        string calldata prefix,
        uint64 first,
        string calldata suffix
    ) external view returns (RegistryCode registry, uint64 serial, uint64 last);
}
