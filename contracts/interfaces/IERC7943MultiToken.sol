// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ERC-7943 for ERC-1155: what transfers are possible, freezing and forced transfer
/// @dev The interface id is 0x41c4fbad.
interface IERC7943MultiToken {
    event ForcedTransfer(address indexed from, address indexed to, uint256 indexed tokenId, uint256 amount);
    event Frozen(address indexed account, uint256 indexed tokenId, uint256 amount);

    error ERC7943CannotSend(address account);
    error ERC7943CannotReceive(address account);
    error ERC7943CannotTransfer(address from, address to, uint256 tokenId, uint256 amount);
    error ERC7943InsufficientUnfrozenBalance(
        address account,
        uint256 tokenId,
        uint256 amount,
        uint256 unfrozen
    );

    /// @notice Moves `amount` of `tokenId` from `from` to `to` without their consent.
    function forcedTransfer(
        address from,
        address to,
        uint256 tokenId,
        uint256 amount
    ) external returns (bool result);

    /// @notice Sets how much of `tokenId` is frozen in `account`.
    function setFrozenTokens(address account, uint256 tokenId, uint256 amount) external returns (bool result);

    /// @return allowed Whether `account` may send at all.
    function canSend(address account) external view returns (bool allowed);

    /// @return allowed Whether `account` may receive at all.
    function canReceive(address account) external view returns (bool allowed);

    function getFrozenTokens(address account, uint256 tokenId) external view returns (uint256 amount);

    /// @return allowed Whether this transfer, made by `from` itself, would succeed.
    function canTransfer(
        address from,
        address to,
        uint256 tokenId,
        uint256 amount
    ) external view returns (bool allowed);
}
