// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";

/// @notice AEF code list 36(b), counted from 1.
enum MitigationType {
    None,
    EmissionReductions,
    Removals,
    Both
}

/// @notice The serial range of the programme that first issued the outcomes; empty `programme` when there is none.
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
    RegistryCode registry;
    /// The registry's own id of the activity, at most 32 bytes.
    bytes32 activity;
    address to;
    /// The calendar year in which the mitigation occurred.
    uint16 vintage;
    uint48 amount;
    /// Monitoring period in seconds since 1970, both inside the vintage year.
    uint32 monitoredFrom;
    uint32 monitoredUntil;
    MitigationType mitigationType;
    Underlying underlying;
    /// SHA-256 of the verification report.
    bytes32 documentHash;
    /// Authorization to tag the batch with at once; 0 for none.
    uint32 authorization;
}

/// @title Activities and issuance
/// @dev Apart from the rulebook, so that what has been issued against an underlying serial outlives any rulebook.
interface IIssuances {
    event ActivityRegistered(bytes32 indexed activity, RegistryCode indexed registry, Activity terms);
    event Issued(SerialId indexed id, bytes32 indexed activity, address by, Issuance terms);

    error ActivityInvalid(string field);
    error ActivityAlreadyRegistered(bytes32 activity);
    error UnknownActivity(bytes32 activity);
    error MitigationTypeMissing();
    error VintageOutsideMonitoring(uint16 vintage, uint32 monitoredFrom, uint32 monitoredUntil);
    error VintageTooEarly(uint16 vintage);
    error MonitoringNotOver(uint32 monitoredUntil);

    /// @notice Registrar only: names an activity, once.
    function registerActivity(bytes32 activity, RegistryCode registry, Activity calldata terms) external;

    /// @notice Registrar only: issues a batch; its serials are the registry's next ones.
    /// The underlying range is claimed once: an overlap with an earlier claim is refused.
    function issue(Issuance calldata terms) external returns (SerialId id);
}
