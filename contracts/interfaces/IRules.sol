// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";

/// @notice A whole run about to move; parts have been detached before the rules are asked.
struct Move {
    address operator;
    address from;
    address to;
    SerialId id;
    uint48 amount;
    uint32 authorization;
    uint16 flags;
}

/// @title What the ledger and the issuances ask of any rulebook
interface IRules {
    /// @notice Judges and records a move that a holder or operator makes. Reverts to refuse it.
    /// @return flags The flags that the move adds: `FIRST_TRANSFERRED`, `TERMINAL`.
    function onMove(Move calldata move, bytes calldata data) external returns (uint16 flags);

    /// @notice Issuances only: has the ledger issue the registry's next serials into an open account of that registry.
    function issue(
        address to,
        RegistryCode registry,
        uint16 vintage,
        uint48 amount
    ) external returns (SerialId id);

    /// @notice Issuances only: tags a batch just issued with its authorization.
    function tagIssued(SerialId id, uint32 authorization) external;

    /// @notice The ledger that these rules are for.
    function ledger() external view returns (address);
}
