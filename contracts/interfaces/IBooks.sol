// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountRecord} from "../types/AccountRecord.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {ApproachRecord} from "../types/ApproachRecord.sol";
import {AuthorizationRecord} from "../types/AuthorizationRecord.sol";
import {PartyCode} from "../types/PartyCode.sol";
import {PolicyRecord} from "../types/PolicyRecord.sol";
import {Powers} from "../types/Powers.sol";
import {RegistryCode} from "../types/RegistryCode.sol";

/// @title The books that the ledger keeps for the rules
/// @notice One word each for an account, an authorization, a Party's part in an approach, and a registry's policy. The
/// ledger hands them to the rulebook with every move and does not read them itself; so a new rulebook finds all of
/// them in place, and no move has to ask a second contract for them.
interface IBooks {
    /// @notice What the contract at `office` may do here from now on; 0 for nothing more.
    event OfficeSet(address indexed office, Powers powers);

    error MissingPower(address caller, uint16 power);

    /// @notice Administrator only: gives an office its powers, or takes them. The authority's execution delay applies.
    function setOffice(address office, Powers powers) external;

    function powersOf(address office) external view returns (Powers);

    function accountRecord(address account) external view returns (AccountRecord);
    function policyRecord(RegistryCode registry) external view returns (PolicyRecord);

    /// @return record The account, 0 when there is none.
    /// @return policy The policy of its registry.
    function accountAndPolicy(
        address account
    ) external view returns (AccountRecord record, PolicyRecord policy);
    function approachRecord(PartyCode party, ApproachCode approach) external view returns (ApproachRecord);

    /// @return record The authorization, 0 when there is none.
    /// @return approach Its Party's part in its approach.
    function authorizationRecord(
        uint32 authorization
    ) external view returns (AuthorizationRecord record, ApproachRecord approach);

    function writeAccount(address account, AccountRecord record) external;
    function writePolicy(RegistryCode registry, PolicyRecord policy) external;
    function writeApproach(PartyCode party, ApproachCode approach, ApproachRecord record) external;
    function writeAuthorization(uint32 authorization, AuthorizationRecord record) external;
}
