// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IPartyRoles, PartyRole} from "../interfaces/IPartyRoles.sol";
import {PartyCode} from "../types/PartyCode.sol";

/// @dev The access manager scopes roles by selector, not by argument, so Party roles are checked here.
abstract contract PartyRoles is IPartyRoles {
    IAccessManager private immutable _MANAGER;

    constructor(IAccessManager manager) {
        _MANAGER = manager;
    }

    /// @inheritdoc IPartyRoles
    function roleId(PartyCode party, PartyRole role) public pure returns (uint64) {
        return (uint64(PartyCode.unwrap(party)) << 16) | uint64(role);
    }

    /// @dev A member with an execution delay is not enough: the delay could not be kept from in here.
    function _requireRole(PartyCode party, PartyRole role) internal view {
        (bool member, uint32 delay) = _MANAGER.hasRole(roleId(party, role), msg.sender);
        require(member && delay == 0, MissingPartyRole(msg.sender, party, role));
    }
}
