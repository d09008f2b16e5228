// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What an account is for. The kinds from `NdcUse` on are terminal: they receive and never send.
enum AccountKind {
    None,
    PartyHolding,
    EntityHolding,
    /// What a cooperative approach sets aside for adaptation (2/CMA.3 annex, para 37).
    ShareOfProceeds,
    /// Kept against reversals; leaves only for a reversal's cancellation or back to its Party.
    Buffer,
    /// The host's own part; never leaves the country.
    Retention,
    NdcUse,
    ImpCancellation,
    OpCancellation,
    OmgeCancellation,
    VoluntaryCancellation,
    ReversalCancellation
}

using {isTerminal, receivesFromAbroad} for AccountKind global;

function isTerminal(AccountKind kind) pure returns (bool) {
    return kind >= AccountKind.NdcUse;
}

function receivesFromAbroad(AccountKind kind) pure returns (bool) {
    return kind <= AccountKind.ShareOfProceeds;
}
