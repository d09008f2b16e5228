// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartyCode} from "../types/PartyCode.sol";

/// @notice What a person may do for one Party.
/// `Registrar`: opens accounts, issues and tags. `Authority`: authorizes, approves, freezes, revokes.
/// `Verifier`: records what has been verified.
enum PartyRole {
    None,
    Registrar,
    Authority,
    Verifier
}

/// @title Party-scoped roles
/// @dev Role ids of the access manager are `party << 16 | role`, so that a Party's role reaches only that Party.
interface IPartyRoles {
    error MissingPartyRole(address account, PartyCode party, PartyRole role);

    /// @return The access manager's role id.
    function roleId(PartyCode party, PartyRole role) external pure returns (uint64);
}
