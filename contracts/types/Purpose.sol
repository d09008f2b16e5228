// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccountKind} from "./AccountKind.sol";

/// @notice The purposes of an authorization as bits; IMP and OP together are the code list's "OIMP".
type Purposes is uint8;

using {allows, isValid} for Purposes global;

uint8 constant PURPOSE_NDC = 1;
uint8 constant PURPOSE_IMP = 2;
uint8 constant PURPOSE_OP = 4;

/// @notice What makes a first transfer for OIMP, as the authorization specifies (2/CMA.3 annex, para 2(b)).
enum FirstTransferDefinition {
    None,
    Authorization,
    Issuance,
    UseOrCancellation
}

/// @notice What in fact made a first transfer.
enum FirstTransferCause {
    International,
    Authorization,
    Issuance,
    UseOrCancellation
}

function allows(Purposes purposes, uint8 purpose) pure returns (bool) {
    return Purposes.unwrap(purposes) & purpose != 0;
}

function isValid(Purposes purposes) pure returns (bool) {
    uint8 bits = Purposes.unwrap(purposes);
    return bits != 0 && bits < 8;
}

/// @return The purpose that a use or cancellation account asks for, 0 when it asks for none.
function purposeOf(AccountKind kind) pure returns (uint8) {
    if (kind == AccountKind.NdcUse) return PURPOSE_NDC;
    if (kind == AccountKind.ImpCancellation) return PURPOSE_IMP;
    if (kind == AccountKind.OpCancellation) return PURPOSE_OP;
    return 0;
}
