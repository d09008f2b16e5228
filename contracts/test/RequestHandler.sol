// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Order} from "../interfaces/ILedger.sol";
import {Reason} from "../types/Reason.sol";
import {Request, RequestStatus} from "../interfaces/IRequests.sol";
import {SerialId} from "../types/SerialId.sol";
import {HolderHandler} from "./HolderHandler.sol";

/// @title Requests and holds, by those who may and those who may not
abstract contract RequestHandler is HolderHandler {
    function request(uint256 seed) external recorded {
        SerialId id = _askableId(seed);
        address holder = _LEDGER.ownerOf(SerialId.unwrap(id));
        address to = _destination(id, holder, seed >> 16);
        (uint64 first, uint48 amount) = _rangeOf(_LEDGER, id, seed >> 64);
        _do(
            "request",
            seed % 3 == 0 && holder == _accounts[1] ? DEPUTY_A : holder,
            address(_REQUESTS),
            seed % 2 == 0
                ? abi.encodeCall(_REQUESTS.requestMove, (id, amount, to, ""))
                : abi.encodeCall(_REQUESTS.requestRange, (id, first, amount, to, ""))
        );
    }

    function requestSigned(uint256 seed) external recorded {
        Order memory order = _order(seed, address(_REQUESTS));
        bytes memory signature = _sign(_keyOf(_numberOf(order.from)), address(_REQUESTS), order);
        bytes memory call = abi.encodeCall(_REQUESTS.requestSigned, (order, signature));
        _do("requestSigned", address(this), address(_REQUESTS), call);
    }

    function approve(uint256 seed) external recorded {
        uint256 asked = _asked(seed);
        address by = _decider(_REQUESTS.requestOf(asked).holder, seed >> 8);
        _do("approve", by, address(_REQUESTS), abi.encodeCall(_REQUESTS.approve, (asked)));
    }

    /// @dev Anybody may, exactly when it is due and the rules still allow it.
    function executeRequest(uint256 seed) external recorded {
        uint256 number = _scheduled(seed);
        Request memory asked = _REQUESTS.requestOf(number);
        bool due = asked.status == RequestStatus.Scheduled && block.timestamp >= asked.due;
        bytes memory question = abi.encodeCall(_LEDGER.judge, (asked.id, asked.to, asked.data));
        (bool allowed, bytes memory clearance) = _as(address(this), address(_LEDGER), question);
        if (allowed && !asked.approved) {
            (bool approval, ) = abi.decode(clearance, (bool, uint32));
            allowed = !approval;
        }
        bytes memory call = abi.encodeCall(_REQUESTS.execute, (number));
        bool ok = _do("executeRequest", _accounts[seed % 5], address(_REQUESTS), call);
        _assert(ok == (due && allowed), "executed exactly when it is due and allowed");
    }

    function reject(uint256 seed) external recorded {
        uint256 asked = _asked(seed);
        address by = _decider(_REQUESTS.requestOf(asked).holder, seed >> 8);
        _do("reject", by, address(_REQUESTS), abi.encodeCall(_REQUESTS.reject, (asked, "no")));
    }

    function withdraw(uint256 seed) external recorded {
        uint256 asked = _asked(seed);
        address by = (seed >> 8) % 4 == 0 ? DEPUTY_A : _REQUESTS.requestOf(asked).holder;
        _do("withdraw", by, address(_REQUESTS), abi.encodeCall(_REQUESTS.withdraw, (asked)));
    }

    function expire() external recorded {
        _do("expire", address(this), address(_REQUESTS), abi.encodeCall(_REQUESTS.expire, (_oldest())));
    }

    function freezeRun(uint256 seed) external recorded {
        SerialId id = _liveId(seed);
        (uint64 first, uint48 amount) = _rangeOf(_LEDGER, id, seed >> 64);
        bytes memory call = abi.encodeCall(_HOLDS.freeze, (id, first, amount, Reason.CourtOrder, ""));
        _hold("freezeRun", id, seed, call);
    }

    function releaseRun(uint256 seed) external recorded {
        SerialId id = _heldId(seed);
        bytes memory call = abi.encodeCall(_HOLDS.release, (id));
        _hold("releaseRun", id, seed, call);
    }

    function announceRecall(uint256 seed) external recorded {
        SerialId id = _heldId(seed);
        (uint64 first, uint48 amount) = _rangeOf(_LEDGER, id, seed >> 64);
        address to =
            seed % 4 == 0
                ? _destination(id, _LEDGER.ownerOf(SerialId.unwrap(id)), seed >> 16)
                : _accounts[(seed >> 16) % 3];
        bytes memory call = abi.encodeCall(
            _HOLDS.announceRecall,
            (id, first, amount, to, Reason.SuspectedFraud, "")
        );
        _hold("announceRecall", id, seed, call);
    }

    function cancelRecall(uint256 seed) external recorded {
        SerialId id = _heldId(seed);
        bytes memory call = abi.encodeCall(_HOLDS.cancelRecall, (id));
        _hold("cancelRecall", id, seed, call);
    }

    function recall(uint256 seed) external recorded {
        SerialId id = _announcedId(seed);
        bytes memory call = abi.encodeCall(_HOLDS.recall, (id));
        _hold("recall", id, seed, call);
    }

    /// @dev On a paused ledger nothing is issued, tagged, sent, cut, joined, executed or recalled.
    function actWhilePaused(uint256 seed) external recorded {
        bytes32 state = _stateOf(_LEDGER);
        _LEDGER.pause(Reason(_between(seed, 1, 9)));
        _tryHolders(seed);
        _tryPeople(seed);
        _LEDGER.unpause();
        _assert(_stateOf(_LEDGER) == state, "something moved on a paused ledger");
        _count("actWhilePaused", false);
    }

    function _hold(string memory action, SerialId id, uint256 seed, bytes memory call) private {
        _do(action, _decider(_LEDGER.ownerOf(SerialId.unwrap(id)), seed >> 4), address(_HOLDS), call);
    }

    function _tryHolders(uint256 seed) private {
        (address from, address to, SerialId id, uint256 amount) = _send(seed);
        uint256 whole = SerialId.unwrap(id);
        _assert(!_LEDGER.canTransfer(from, to, whole, amount), "foretold on a paused ledger");
        address ledger = address(_LEDGER);
        _as(from, ledger, abi.encodeCall(_LEDGER.safeTransferFrom, (from, to, whole, amount, "")));
        _as(from, ledger, abi.encodeCall(_LEDGER.safeTransferRange, (from, to, id, id.first(), amount, "")));
        uint256[] memory ids = new uint256[](1);
        uint256[] memory amounts = new uint256[](1);
        (ids[0], amounts[0]) = (whole, amount);
        _as(from, ledger, abi.encodeCall(_LEDGER.safeBatchTransferFrom, (from, to, ids, amounts, "")));
        bytes memory asked = abi.encodeCall(_REQUESTS.requestMove, (id, uint48(amount), to, ""));
        _as(from, address(_REQUESTS), asked);
    }

    function _tryPeople(uint256 seed) private {
        (SerialId left, SerialId right) = _likeNeighbours(_LEDGER, seed);
        address holder = _LEDGER.ownerOf(SerialId.unwrap(left));
        uint256 request_ = _scheduled(seed);
        SerialId held = _announcedId(seed);
        _as(holder, address(_LEDGER), abi.encodeCall(_LEDGER.merge, (left, right)));
        _as(AUTHORITY_A, address(_REQUESTS), abi.encodeCall(_REQUESTS.execute, (request_)));
        _as(DEPUTY_A, address(_HOLDS), abi.encodeCall(_HOLDS.recall, (held)));
        _as(
            REGISTRAR_A,
            address(_RULEBOOK),
            abi.encodeCall(_RULEBOOK.tag, (left, 1, _authorizationFor(left.metric(), seed)))
        );
        bytes memory issuance = abi.encodeCall(_ISSUANCES.issue, (_issuance(_accounts[0], 1, 0)));
        (bool ok, ) = _as(REGISTRAR_A, address(_ISSUANCES), issuance);
        _assert(!ok, "issued on a paused ledger");
    }
}
