// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILedger, Order} from "../interfaces/ILedger.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {ApproachCode} from "../types/ApproachCode.sol";
import {SerialId} from "../types/SerialId.sol";
import {OrderSigning} from "./OrderSigning.sol";
import {TestCountry} from "./TestCountry.sol";

/// @title A signed order is carried out as it was signed, once, in time, or not at all
contract SignedOrdersTest is TestCountry, OrderSigning {
    uint48 private constant LENGTH = 100;
    address private constant ANYBODY = address(0xB0D);
    SerialId private _id;

    function setUp() external {
        _issue(_accounts[0], 7, 0);
        _id = _issue(_accounts[0], LENGTH, 0);
    }

    function testFuzz_AnOrderSendsWhatItNames(uint48 skip, uint48 amount, uint192 key) external {
        Order memory order = _order(skip, amount);
        order.nonce = uint256(key) << 64;
        _bring(order, _sign(_keyOf(0), address(_LEDGER), order));
        SerialId sent = SerialId.wrap(SerialId.unwrap(_id) + order.first - _id.first());
        (address holder, uint48 length, , ) = _LEDGER.runOf(sent);
        _assertEq(uint160(holder), uint160(_accounts[2]), "receiver");
        _assertEq(length, order.amount, "serials sent");
        _assertEq(_LEDGER.nonces(_accounts[0], key), order.nonce + 1, "next nonce of the key");
    }

    function testFuzz_AnOrderIsTakenOnce(uint48 skip, uint48 amount, uint192 key) external {
        Order memory order = _order(skip, _between48(amount, 1, 10));
        order.nonce = uint256(key) << 64;
        bytes memory signature = _sign(_keyOf(0), address(_LEDGER), order);
        _bring(order, signature);
        // Back with the holder, whole: nothing but the nonce stands in the way of a second time.
        SerialId sent = SerialId.wrap(SerialId.unwrap(_id) + order.first - _id.first());
        VM.prank(_accounts[2]);
        _LEDGER.safeTransferFrom(_accounts[2], _accounts[0], SerialId.unwrap(sent), order.amount, "");
        order.id = sent;
        _refuse(order, _sign(_keyOf(0), address(_LEDGER), order), "a nonce was used twice");
        order.nonce += 1;
        _bring(order, _sign(_keyOf(0), address(_LEDGER), order));
    }

    function testFuzz_ACancelledOrderIsRefused(uint192 key, address other) external {
        VM.assume(other != _accounts[0]);
        Order memory order = _order(0, LENGTH);
        order.nonce = uint256(key) << 64;
        bytes memory signature = _sign(_keyOf(0), address(_LEDGER), order);
        VM.prank(other);
        _LEDGER.cancelOrder(order.nonce);
        VM.prank(_accounts[0]);
        _LEDGER.cancelOrder(order.nonce);
        _refuse(order, signature, "a cancelled order was taken");
        order.nonce += 1;
        _bring(order, _sign(_keyOf(0), address(_LEDGER), order));
    }

    function testFuzz_AnOrderIsRefusedAfterItsDeadline(uint32 deadline, uint32 time) external {
        Order memory order = _order(0, LENGTH);
        order.deadline = deadline;
        bytes memory signature = _sign(_keyOf(0), address(_LEDGER), order);
        VM.warp(time);
        if (time <= deadline) return _bring(order, signature);
        VM.expectRevert(abi.encodeWithSelector(ILedger.OrderExpired.selector, deadline));
        _LEDGER.sendSigned(order, signature);
    }

    /// @dev Every field is under the signature.
    function testFuzz_AnAlteredOrderIsRefused(uint8 field, uint48 change) external {
        Order memory order = _order(10, 20);
        bytes memory signature = _sign(_keyOf(0), address(_LEDGER), order);
        change = _between48(change, 1, 20);
        if (field % 8 == 0) order.from = _accounts[1];
        else if (field % 8 == 1) order.to = _accounts[1];
        else if (field % 8 == 2) order.id = SerialId.wrap(SerialId.unwrap(_id) - 7);
        else if (field % 8 == 3) order.first += change;
        else if (field % 8 == 4) order.amount += change;
        else if (field % 8 == 5) order.data = "more";
        else if (field % 8 == 6) order.nonce = uint256(change) << 64;
        else order.deadline += change;
        VM.expectRevert(abi.encodeWithSelector(ILedger.OrderSignatureInvalid.selector, order.from));
        _LEDGER.sendSigned(order, signature);
    }

    /// @dev Nor does an operator's, or one made for another contract.
    function testFuzz_OnlyTheHoldersSignatureForTheLedgerCounts(uint8 signer, bool elsewhere) external {
        VM.prank(_accounts[0]);
        _LEDGER.setApprovalForAll(_accounts[2], true);
        Order memory order = _order(0, LENGTH);
        uint256 key = _keyOf(signer % 8);
        address target = elsewhere ? address(_REQUESTS) : address(_LEDGER);
        bytes memory signature = _sign(key, target, order);
        if (signer % 8 == 0 && !elsewhere) return _bring(order, signature);
        VM.expectRevert(abi.encodeWithSelector(ILedger.OrderSignatureInvalid.selector, _accounts[0]));
        _LEDGER.sendSigned(order, signature);
    }

    function testFuzz_AnOrderForRequestsIsFiledOnce(uint48 skip, uint48 amount) external {
        VM.prank(AUTHORITY_A);
        _ACCOUNTS.setAccountPowers(_accounts[0], false, false);
        Order memory order = _order(skip, _between48(amount, 1, 10));
        order.to = _terminal(ApproachCode.wrap(0), AccountKind.VoluntaryCancellation);
        bytes memory signature = _sign(_keyOf(0), address(_REQUESTS), order);
        VM.prank(ANYBODY);
        uint256 request = _REQUESTS.requestSigned(order, signature);
        _assertEq(_REQUESTS.requestOf(request).amount, order.amount, "amount asked for");
        _assertEq(uint160(_REQUESTS.requestOf(request).requester), uint160(_accounts[0]), "requester");
        VM.prank(_accounts[0]);
        _REQUESTS.withdraw(request);
        order.id = _REQUESTS.requestOf(request).id;
        signature = _sign(_keyOf(0), address(_REQUESTS), order);
        (bool again, ) = _as(
            ANYBODY,
            address(_REQUESTS),
            abi.encodeCall(_REQUESTS.requestSigned, (order, signature))
        );
        _assert(!again, "a nonce was used twice");
    }

    function _bring(Order memory order, bytes memory signature) private {
        VM.prank(ANYBODY);
        _LEDGER.sendSigned(order, signature);
    }

    function _refuse(Order memory order, bytes memory signature, string memory law) private {
        (bool ok, ) = _as(ANYBODY, address(_LEDGER), abi.encodeCall(_LEDGER.sendSigned, (order, signature)));
        _assert(!ok, law);
    }

    function _order(uint48 skip, uint48 amount) private view returns (Order memory order) {
        (order.from, order.to, order.id) = (_accounts[0], _accounts[2], _id);
        skip = skip % LENGTH;
        order.first = _id.first() + skip;
        order.amount = _between48(amount, 1, LENGTH - skip);
        order.deadline = uint48(block.timestamp);
    }

    function _between48(uint48 seed, uint48 low, uint48 high) private pure returns (uint48) {
        return uint48(_between(seed, low, high));
    }
}
