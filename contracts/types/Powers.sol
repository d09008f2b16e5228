// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What an office, a contract with a task of its own, may do in the ledger, as bits.
type Powers is uint16;

using {has} for Powers global;

uint16 constant MAY_ISSUE = 1;
uint16 constant MAY_DETACH = 2;
uint16 constant MAY_TAG = 4;
uint16 constant MAY_LOCK = 8;
uint16 constant MAY_EXECUTE = 16;
uint16 constant MAY_FREEZE = 32;
uint16 constant MAY_FORCE = 64;
uint16 constant MAY_WRITE_ACCOUNTS = 128;
uint16 constant MAY_WRITE_APPROACHES = 256;
uint16 constant MAY_WRITE_AUTHORIZATIONS = 512;

function has(Powers powers, uint16 power) pure returns (bool) {
    return Powers.unwrap(powers) & power != 0;
}
