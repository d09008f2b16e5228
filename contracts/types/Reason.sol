// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Why units, accounts or an approach are held up. Words that identify a person belong in a document, by hash.
enum Reason {
    None,
    CourtOrder,
    SuspectedFraud,
    DoubleClaim,
    /// An inconsistency that the technical expert review found.
    Inconsistency,
    Sanctions,
    Security,
    Mistake,
    Reversal,
    Other
}
