// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartyCode} from "../types/PartyCode.sol";
import {RegistryCode} from "../types/RegistryCode.sol";
import {Run, packRun} from "../types/Run.sol";
import {SerialId, packSerialId} from "../types/SerialId.sol";
import {Test} from "./Test.sol";

contract PackingTest is Test {
    function testFuzz_ARunGivesBackWhatWasPacked(
        address holder,
        uint48 length,
        uint32 tag,
        uint16 flags
    ) external pure {
        _same(packRun(holder, length, tag, flags), holder, length, tag, flags);
    }

    function testFuzz_ChangingOnePartOfARunLeavesTheOthers(
        uint256 word,
        address a,
        uint48 n,
        uint32 t,
        uint16 f
    ) external pure {
        Run run = Run.wrap(word);
        _same(run.withHolder(a), a, run.length(), run.authorization(), run.flags());
        _same(run.withLength(n), run.holder(), n, run.authorization(), run.flags());
        _same(run.withAuthorization(t), run.holder(), run.length(), t, run.flags());
        _same(run.withFlags(f), run.holder(), run.length(), run.authorization(), f);
    }

    function testFuzz_ASerialIdGivesBackWhatWasPacked(
        uint24 registry,
        uint16 vintage,
        uint8 metric,
        uint64 batch,
        uint64 first
    ) external pure {
        SerialId id = packSerialId(RegistryCode.wrap(registry), vintage, metric, batch, first);
        _assertEq(id.metric(), metric, "metric");
        _assertEq(RegistryCode.unwrap(id.registry()), registry, "registry");
        _assertEq(id.vintage(), vintage, "vintage");
        _assertEq(id.batch(), batch, "batch");
        _assertEq(id.first(), first, "first serial");
    }

    function testFuzz_AChildKeepsAllButItsFirstSerial(
        uint24 registry,
        uint8 metric,
        uint64 batch,
        uint48 first,
        uint48 offset
    ) external pure {
        RegistryCode code = RegistryCode.wrap(registry);
        SerialId id = packSerialId(code, 2024, metric, batch, first);
        SerialId expected = packSerialId(code, 2024, metric, batch, uint64(first) + offset);
        _assertEq(SerialId.unwrap(id.childAt(offset)), SerialId.unwrap(expected), "child");
    }

    function test_ARegistryCodeReadsAsItsLettersAndNumber() external pure {
        RegistryCode ghana = RegistryCode.wrap(uint24(((7 << 10) | (8 << 5) | 1) << 7) | 1);
        RegistryCode last = RegistryCode.wrap(uint24(((26 << 10) | (26 << 5) | 26) << 7) | 99);
        _assert(_is(ghana.text(), "GHA01"), "GHA01");
        _assert(_is(last.text(), "ZZZ99"), "ZZZ99");
        _assert(_is(ghana.party().text(), "GHA"), "GHA");
    }

    /// @dev Exactly the codes that three letters and a number from 1 to 99 can make.
    function testFuzz_OnlyLettersAndANumberMakeARegistryCode(uint24 code) external pure {
        uint256 number = code & 127;
        bool letters = _letter(code >> 7) && _letter(code >> 12) && _letter(code >> 17);
        bool valid = code < 1 << 22 && number >= 1 && number <= 99 && letters;
        _assert(RegistryCode.wrap(code).isValid() == valid, "registry code");
        bool party = code >> 7 < 1 << 15 && letters;
        _assert(PartyCode.wrap(uint16(code >> 7)).isValid() == party || code >= 1 << 23, "Party code");
    }

    function _letter(uint24 bits) private pure returns (bool) {
        return bits & 31 >= 1 && bits & 31 <= 26;
    }

    function _is(string memory actual, string memory expected) private pure returns (bool) {
        return keccak256(bytes(actual)) == keccak256(bytes(expected));
    }

    function _same(Run run, address holder, uint48 length, uint32 tag, uint16 flags) private pure {
        _assertEq(uint160(run.holder()), uint160(holder), "holder");
        _assertEq(run.length(), length, "length");
        _assertEq(run.authorization(), tag, "authorization");
        _assertEq(run.flags(), flags, "flags");
        _assert(run.has(flags) == (flags != 0), "has its flags");
        _assert(!run.has(~flags), "has no other flags");
    }
}
