// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A Party to the Paris Agreement by its ISO 3166-1 alpha-3 letters, five bits a letter, A = 1.
type PartyCode is uint16;

using {equals as ==, differs as !=} for PartyCode global;
using PartyCodes for PartyCode global;

function equals(PartyCode a, PartyCode b) pure returns (bool) {
    return PartyCode.unwrap(a) == PartyCode.unwrap(b);
}

function differs(PartyCode a, PartyCode b) pure returns (bool) {
    return PartyCode.unwrap(a) != PartyCode.unwrap(b);
}

library PartyCodes {
    /// @dev Bit n is set when n stands for a letter: 1 to 26.
    uint256 private constant _LETTERS = 0x07fffffe;

    /// @return True for three letters A to Z.
    function isValid(PartyCode party) internal pure returns (bool) {
        uint256 code = PartyCode.unwrap(party);
        uint256 letters =
            (_LETTERS >> (code & 31)) & (_LETTERS >> ((code >> 5) & 31)) & (_LETTERS >> (code >> 10));
        return letters & 1 != 0;
    }

    /// @return The three letters, "GHA".
    function text(PartyCode party) internal pure returns (string memory) {
        uint16 code = PartyCode.unwrap(party);
        bytes memory letters = new bytes(3);
        for (uint256 i = 0; i < 3; ++i) {
            letters[2 - i] = bytes1(uint8(64 + (code & 31)));
            code >>= 5;
        }
        return string(letters);
    }
}
