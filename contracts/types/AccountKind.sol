// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What an account is for. The kinds from `NdcUse` on are terminal: they receive and never send.
enum AccountKind {
    None,
    PartyHolding,
    EntityHolding,
    NdcUse,
    ImpCancellation,
    OpCancellation,
    OmgeCancellation,
    VoluntaryCancellation
}

using {isTerminal} for AccountKind global;

function isTerminal(AccountKind kind) pure returns (bool) {
    return kind >= AccountKind.NdcUse;
}
