// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Entity} from "../interfaces/IAccounts.sol";
import {Activity} from "../interfaces/IIssuances.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {RulebookChoices} from "./RulebookChoices.sol";

/// @title The people of two Parties, doing at random what they may and what they may not
abstract contract RulebookHandler is RulebookChoices {
    uint256 private constant BATCHES = 200;

    function issue(uint256 seed) external recorded {
        _count("issue", false);
        if (_batches.length == BATCHES) return;
        uint48 amount = uint48(_between(seed >> 8, 0, 20));
        uint32 authorization = seed % 2 == 0 ? 0 : _authorization(seed >> 16);
        VM.prank(REGISTRAR_A);
        try _ISSUANCES.issue(_issuance(_accounts[seed % 3], amount, authorization)) returns (SerialId id) {
            _batches.push(Batch(id, amount));
            _count("issue", true);
        } catch {}
    }

    function tag(uint256 seed) external recorded {
        SerialId id = _liveId(_LEDGER, seed);
        uint48 amount = _someOf(_LEDGER, id, seed >> 8);
        VM.prank(REGISTRAR_A);
        (bool ok, ) = _call(
            address(_RULEBOOK),
            abi.encodeCall(_RULEBOOK.tag, (id, amount, _authorization(seed >> 16)))
        );
        _count("tag", ok);
    }

    function sendOne(uint256 seed) external recorded {
        _count("sendOne", _send(seed));
    }

    function sendRange(uint256 seed) external recorded {
        SerialId id = _liveId(_LEDGER, seed);
        address from = _LEDGER.ownerOf(SerialId.unwrap(id));
        (, uint48 length, , ) = _LEDGER.runOf(id);
        uint64 skip = length == 0 ? 0 : uint64((seed >> 16) % length);
        uint256 amount = _between(seed >> 24, 1, length == 0 ? 1 : length - skip);
        address to = _destination(from, seed >> 8);
        VM.prank(from);
        (bool ok, ) = _call(
            address(_LEDGER),
            abi.encodeCall(_LEDGER.safeTransferRange, (from, to, id, id.first() + skip, amount, ""))
        );
        _count("sendRange", ok);
    }

    /// @dev The same run twice half of the time: it must not be spent twice.
    function sendBatch(uint256 seed) external recorded {
        uint256[] memory ids = new uint256[](2);
        uint256[] memory amounts = new uint256[](2);
        for (uint256 i = 0; i < 2; ++i) {
            SerialId id = _liveId(_LEDGER, seed % 2 == 0 ? seed : seed >> i);
            (ids[i], amounts[i]) = (SerialId.unwrap(id), _someOf(_LEDGER, id, (seed >> (i + 8)) | 1));
        }
        address from = _LEDGER.ownerOf(ids[0]);
        address to = _destination(from, seed >> 8);
        VM.prank(from);
        (bool ok, ) = _call(
            address(_LEDGER),
            abi.encodeCall(_LEDGER.safeBatchTransferFrom, (from, to, ids, amounts, ""))
        );
        _count("sendBatch", ok);
    }

    function merge(uint256 seed) external recorded {
        (SerialId id, SerialId right) = _likeNeighbours(_LEDGER, seed);
        VM.prank(_LEDGER.ownerOf(SerialId.unwrap(id)));
        (bool ok, ) = _call(address(_LEDGER), abi.encodeCall(_LEDGER.merge, (id, right)));
        _count("merge", ok);
    }

    function request(uint256 seed) external recorded {
        SerialId id = _liveId(_LEDGER, seed);
        address holder = _LEDGER.ownerOf(SerialId.unwrap(id));
        uint48 amount = _someOf(_LEDGER, id, seed >> 8);
        address to = _destination(holder, seed >> 16);
        VM.prank(seed % 3 == 0 ? DEPUTY_A : holder);
        (bool ok, ) = _call(address(_RULEBOOK), abi.encodeCall(_RULEBOOK.requestMove, (id, amount, to, "")));
        _count("request", ok);
    }

    function approve(uint256 seed) external recorded {
        VM.prank(_decider(seed));
        (bool ok, ) = _call(address(_RULEBOOK), abi.encodeCall(_RULEBOOK.approve, (_asked(seed))));
        _count("approve", ok);
    }

    function reject(uint256 seed) external recorded {
        VM.prank(_decider(seed));
        (bool ok, ) = _call(address(_RULEBOOK), abi.encodeCall(_RULEBOOK.reject, (_asked(seed), "no")));
        _count("reject", ok);
    }

    function withdraw(uint256 seed) external recorded {
        VM.prank(seed % 3 == 0 ? DEPUTY_A : _accounts[seed % 5]);
        (bool ok, ) = _call(address(_RULEBOOK), abi.encodeCall(_RULEBOOK.withdraw, (_asked(seed))));
        _count("withdraw", ok);
    }

    function freeze(uint256 seed) external recorded {
        VM.prank(seed % 3 == 0 ? AUTHORITY_C : AUTHORITY_A);
        (bool ok, ) = _call(
            address(_RULEBOOK),
            abi.encodeCall(_RULEBOOK.freezeAccount, (_accounts[seed % 5], "court order"))
        );
        _count("freeze", ok);
    }

    function release(uint256 seed) external recorded {
        uint256 i = seed % 5;
        for (uint256 n = 0; n < 5 && !_isFrozen(_accounts[i]); ++n) i = (i + 1) % 5;
        VM.prank(i < 3 ? AUTHORITY_A : AUTHORITY_C);
        (bool ok, ) = _call(address(_RULEBOOK), abi.encodeCall(_RULEBOOK.releaseAccount, (_accounts[i])));
        _count("release", ok);
    }

    /// @dev Any version, so that most of the latest ones stand.
    function revoke(uint256 seed) external recorded {
        uint32 authorization = uint32(_between(seed, 0, _authorizationCount + 1));
        VM.prank(AUTHORITY_A);
        (bool ok, ) = _call(
            address(_RULEBOOK),
            abi.encodeCall(_RULEBOOK.revoke, (authorization, "withdrawn"))
        );
        _count("revoke", ok);
    }

    /// @dev A new version of a name supersedes the last one.
    function republish(uint256 seed) external recorded {
        uint256 i = seed % _kinds.length;
        _latest[i] = _publish(_kinds[i]);
        _count("republish", true);
    }

    function sendWhilePaused(uint256 seed) external {
        _LEDGER.pause();
        _assert(!_send(seed), "a send on a paused ledger");
        _LEDGER.unpause();
        _count("sendWhilePaused", true);
    }

    /// @dev Law 5: neither another Party's people nor the wrong people of the Party get anything done.
    function trespass(uint256 seed) external {
        address[4] memory wrong = [REGISTRAR_C, AUTHORITY_C, AUTHORITY_A, _accounts[0]];
        SerialId id = _liveId(_LEDGER, seed);
        bytes[6] memory calls = [
            abi.encodeCall(_RULEBOOK.tag, (id, 1, _authorization(seed >> 8))),
            abi.encodeCall(_RULEBOOK.openAccount, (address(uint160(seed | 1)), XXA01, 0, true)),
            abi.encodeCall(_RULEBOOK.openTerminalAccounts, (XXA01, ApproachCode.wrap(2))),
            abi.encodeCall(_RULEBOOK.registerEntity, (XXA01, Entity("X", XXA, "3"))),
            abi.encodeCall(_ISSUANCES.issue, (_issuance(_accounts[0], 1, 0))),
            abi.encodeCall(_ISSUANCES.registerActivity, ("new", XXA01, Activity("T", 0, 0, 0)))
        ];
        uint256 i = (seed >> 16) % calls.length;
        VM.prank(wrong[(seed >> 24) % 4]);
        (bool ok, ) = _call(i < 4 ? address(_RULEBOOK) : address(_ISSUANCES), calls[i]);
        _assert(!ok, "somebody did a registrar's work");
        _refuse(seed, abi.encodeCall(_RULEBOOK.freezeAccount, (_accounts[seed % 3], "")));
        _refuse(seed, abi.encodeCall(_RULEBOOK.revoke, (_authorization(seed >> 8), "")));
        _refuse(seed, abi.encodeCall(_RULEBOOK.releaseAccount, (_accounts[seed % 3])));
        _count("trespass", true);
    }

    function _refuse(uint256 seed, bytes memory call) private {
        address[3] memory wrong = [REGISTRAR_A, REGISTRAR_C, AUTHORITY_C];
        VM.prank(wrong[(seed >> 32) % 3]);
        (bool ok, ) = _call(address(_RULEBOOK), call);
        _assert(!ok, "somebody did an authority's work");
    }

    function _send(uint256 seed) private returns (bool ok) {
        SerialId id = _liveId(_LEDGER, seed);
        address from = _LEDGER.ownerOf(SerialId.unwrap(id));
        address to = _destination(from, seed >> 8);
        uint256 amount = _someOf(_LEDGER, id, seed >> 16);
        VM.prank(from);
        (ok, ) = _call(
            address(_LEDGER),
            abi.encodeCall(_LEDGER.safeTransferFrom, (from, to, SerialId.unwrap(id), amount, ""))
        );
    }
}
