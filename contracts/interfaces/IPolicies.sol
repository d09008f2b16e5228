// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RegistryCode} from "../types/RegistryCode.sol";

/// @notice How a Party runs a registry of its own. All zero: one person acts, nothing lapses, nothing is delayed.
struct PartyPolicy {
    bool issueByTwo;
    bool authorizeByTwo;
    bool revokeByTwo;
    /// Only quantities that a verifier has recorded are issued.
    bool verifiedOnly;
    /// Seconds after which an undecided request may be declared expired; 0 for never.
    uint32 requestLifetime;
    /// Seconds between a delayed account's request and its execution: the abort window.
    uint32 sendDelay;
    /// Seconds between the announcement of a recall and its execution.
    uint32 recallDelay;
}

/// @title A Party's policy
interface IPolicies {
    event PolicySet(RegistryCode indexed registry, address indexed by, PartyPolicy policy);

    error DelayTooLong(uint32 delay);

    /// @notice Authority only: by two people as soon as the policy in force asks for two people anywhere, or when a
    /// delay becomes shorter.
    function setPolicy(RegistryCode registry, PartyPolicy calldata policy) external;

    function policyOf(RegistryCode registry) external view returns (PartyPolicy memory);
}
