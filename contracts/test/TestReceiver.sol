// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155Receiver} from "@openzeppelin/contracts/token/ERC1155/IERC1155Receiver.sol";
import {ERC165} from "@openzeppelin/contracts/utils/introspection/ERC165.sol";

/// @title A contract that holds runs and does in its receiver hook what it was told to
contract TestReceiver is IERC1155Receiver, ERC165 {
    error NotToday();

    event Received(address operator, address from, uint256[] ids, uint256[] values, bytes data);
    event CalledInside(bool ok, bytes result);

    enum Mood {
        Accepting,
        WrongAnswer,
        Reverting,
        Silent
    }

    Mood private _mood;
    address private _target;
    bytes private _call;

    /// @notice How to answer, and which call to make first when `call` is not empty.
    function arm(Mood mood, address target, bytes calldata call) external {
        (_mood, _target, _call) = (mood, target, call);
    }

    /// @notice Calls as the holder that it is.
    function act(address target, bytes calldata call) external {
        (bool ok, bytes memory result) = target.call(call); // solhint-disable-line avoid-low-level-calls
        emit CalledInside(ok, result);
    }

    function onERC1155Received(
        address operator,
        address from,
        uint256 id,
        uint256 value,
        bytes calldata data
    ) external returns (bytes4) {
        uint256[] memory ids = new uint256[](1);
        uint256[] memory values = new uint256[](1);
        (ids[0], values[0]) = (id, value);
        emit Received(operator, from, ids, values, data);
        return _answer(this.onERC1155Received.selector);
    }

    function onERC1155BatchReceived(
        address operator,
        address from,
        uint256[] calldata ids,
        uint256[] calldata values,
        bytes calldata data
    ) external returns (bytes4) {
        emit Received(operator, from, ids, values, data);
        return _answer(this.onERC1155BatchReceived.selector);
    }

    function _answer(bytes4 accepted) private returns (bytes4) {
        if (_call.length > 0) {
            bytes memory call = _call;
            delete _call;
            (bool ok, bytes memory result) = _target.call(call); // solhint-disable-line avoid-low-level-calls
            emit CalledInside(ok, result);
        }
        require(_mood != Mood.Reverting, NotToday());
        require(_mood != Mood.Silent);
        return _mood == Mood.Accepting ? accepted : bytes4(0);
    }
}
