// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {NoncesKeyed} from "@openzeppelin/contracts/utils/NoncesKeyed.sol";
import {ILedger, Order} from "../interfaces/ILedger.sol";

/// @dev Checks an order's signature and uses its nonce up: each order takes effect at most once.
abstract contract SignedOrders is EIP712, NoncesKeyed {
    bytes32 private constant _ORDER = keccak256(
        "Order(address from,address to,uint256 id,uint64 first,uint48 amount,bytes data,uint256 nonce,uint48 deadline)"
    );

    function _accept(Order calldata order, bytes calldata signature) internal {
        require(block.timestamp <= order.deadline, ILedger.OrderExpired(order.deadline));
        bytes32 digest = _hashTypedDataV4(_hash(order));
        bool signed = SignatureChecker.isValidSignatureNowCalldata(order.from, digest, signature);
        require(signed, ILedger.OrderSignatureInvalid(order.from));
        _useCheckedNonce(order.from, order.nonce);
    }

    /// @notice Uses up a nonce of the caller's, so that an order signed with it takes no effect any more.
    function cancelOrder(uint256 nonce) external {
        _useCheckedNonce(msg.sender, nonce);
    }

    function _hash(Order calldata order) private pure returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    _ORDER,
                    order.from,
                    order.to,
                    order.id,
                    order.first,
                    order.amount,
                    keccak256(order.data),
                    order.nonce,
                    order.deadline
                )
            );
    }
}
