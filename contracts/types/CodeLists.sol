// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @dev Lengths of the code lists that a bit or a position points into (common nomenclatures, tables 15(b), 51(b)).
uint8 constant SECTORS = 9;
uint8 constant ACTIVITY_TYPES = 27;

/// @dev 2/CMA.3 annex, para 1: mitigation from 2021 on. The upper bound catches slips of the pen.
uint16 constant FIRST_VINTAGE = 2021;
uint16 constant LAST_VINTAGE = 2100;
