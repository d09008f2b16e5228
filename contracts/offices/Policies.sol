// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartyRole} from "../interfaces/IPartyRoles.sol";
import {IPolicies, PartyPolicy} from "../interfaces/IPolicies.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {
    AUTHORIZE_BY_TWO,
    ISSUE_BY_TWO,
    PolicyRecord,
    REVOKE_BY_TWO,
    VERIFIED_ONLY,
    packPolicy
} from "../types/PolicyRecord.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {Countersigning} from "./Countersigning.sol";
import {Office} from "./Office.sol";

/// @title A Party's policy
abstract contract Policies is IPolicies, Office, Countersigning {
    /// @dev Catches slips of the pen: a delay beyond a year would only lock units up.
    uint32 private constant _LONGEST_DELAY = 365 days;

    /// @inheritdoc IPolicies
    function setPolicy(RegistryCode registry, PartyPolicy calldata policy) external {
        _requireOpen(registry);
        PartyCode party = registry.party();
        _requireRole(party, PartyRole.Authority);
        require(policy.sendDelay <= _LONGEST_DELAY, DelayTooLong(policy.sendDelay));
        require(policy.recallDelay <= _LONGEST_DELAY, DelayTooLong(policy.recallDelay));
        PolicyRecord current = _LEDGER.policyRecord(registry);
        bool byTwo = current.has(ISSUE_BY_TWO | AUTHORIZE_BY_TWO | REVOKE_BY_TWO);
        // A stolen key must not shorten the time in which it can be stopped.
        bool shorter = policy.sendDelay < current.sendDelay() || policy.recallDelay < current.recallDelay();
        if ((byTwo || shorter) && !_countersigned(party)) return;
        _LEDGER.writePolicy(registry, _pack(policy));
        emit PolicySet(registry, msg.sender, policy);
    }

    /// @inheritdoc IPolicies
    function policyOf(RegistryCode registry) external view returns (PartyPolicy memory) {
        PolicyRecord policy = _LEDGER.policyRecord(registry);
        return
            PartyPolicy({
                issueByTwo: policy.has(ISSUE_BY_TWO),
                authorizeByTwo: policy.has(AUTHORIZE_BY_TWO),
                revokeByTwo: policy.has(REVOKE_BY_TWO),
                verifiedOnly: policy.has(VERIFIED_ONLY),
                requestLifetime: policy.requestLifetime(),
                sendDelay: policy.sendDelay(),
                recallDelay: policy.recallDelay()
            });
    }

    /// @dev Reverts unless the registry is open.
    function _requireOpen(RegistryCode registry) internal view virtual;

    function _pack(PartyPolicy calldata policy) private pure returns (PolicyRecord) {
        uint8 flags;
        if (policy.issueByTwo) flags |= ISSUE_BY_TWO;
        if (policy.authorizeByTwo) flags |= AUTHORIZE_BY_TWO;
        if (policy.revokeByTwo) flags |= REVOKE_BY_TWO;
        if (policy.verifiedOnly) flags |= VERIFIED_ONLY;
        return packPolicy(flags, policy.requestLifetime, policy.sendDelay, policy.recallDelay);
    }
}
