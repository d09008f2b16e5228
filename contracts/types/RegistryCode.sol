// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartyCode} from "./PartyCode.sol";

/// @notice A Party's registry, "GHA01": the Party's 15 bits, then seven bits for the number 1 to 99.
type RegistryCode is uint24;

using {equals as ==, differs as !=} for RegistryCode global;
using RegistryCodes for RegistryCode global;

function equals(RegistryCode a, RegistryCode b) pure returns (bool) {
    return RegistryCode.unwrap(a) == RegistryCode.unwrap(b);
}

function differs(RegistryCode a, RegistryCode b) pure returns (bool) {
    return RegistryCode.unwrap(a) != RegistryCode.unwrap(b);
}

library RegistryCodes {
    function party(RegistryCode registry) internal pure returns (PartyCode) {
        return PartyCode.wrap(uint16(RegistryCode.unwrap(registry) >> 7));
    }

    /// @return True for three letters A to Z and a number 1 to 99.
    function isValid(RegistryCode registry) internal pure returns (bool) {
        uint24 number = RegistryCode.unwrap(registry) & 127;
        return
            RegistryCode.unwrap(registry) >> 22 == 0 &&
            number != 0 &&
            number <= 99 &&
            party(registry).isValid();
    }

    /// @return The text form, "GHA01".
    function text(RegistryCode registry) internal pure returns (string memory) {
        uint24 number = RegistryCode.unwrap(registry) & 127;
        bytes memory digits = new bytes(2);
        digits[0] = bytes1(uint8(48 + number / 10));
        digits[1] = bytes1(uint8(48 + (number % 10)));
        return string.concat(registry.party().text(), string(digits));
    }
}
