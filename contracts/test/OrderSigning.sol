// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";
import {Order} from "../interfaces/ILedger.sol";
import {Test} from "./Test.sol";

/// @title Orders signed as a wallet signs them
/// @dev From EIP-712's own text, with the domain that the contract states, not with the contract's code.
abstract contract OrderSigning is Test {
    bytes32 private constant _DOMAIN = keccak256(
        "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
    );
    string private constant _ORDER =
        "Order(address from,address to,uint256 id,uint64 first,uint48 amount,bytes data,uint256 nonce,uint48 deadline)";

    function _sign(uint256 key, address target, Order memory order) internal view returns (bytes memory) {
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", _domainOf(target), _hashOf(order)));
        (uint8 v, bytes32 r, bytes32 s) = VM.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _domainOf(address target) private view returns (bytes32) {
        (, string memory name, string memory version, uint256 chain, address verifier, , ) = IERC5267(target)
            .eip712Domain();
        return
            keccak256(
                abi.encode(_DOMAIN, keccak256(bytes(name)), keccak256(bytes(version)), chain, verifier)
            );
    }

    function _hashOf(Order memory order) private pure returns (bytes32) {
        return
            keccak256(
                abi.encode(
                    keccak256(bytes(_ORDER)),
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
