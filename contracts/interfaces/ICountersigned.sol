// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartyCode} from "../types/PartyCode.sol";

/// @title The two-person rule
/// @notice Where a Party's policy asks for two people, the first one's call is kept as a proposal and has no other
/// effect. A second person with the role makes the same call, and it takes effect.
/// @dev A proposal is named by the hash of its call data, so what is countersigned is what was proposed.
interface ICountersigned {
    /// @param proposal Keccak-256 of `data`.
    /// @param data The call that another person has to repeat, word for word.
    event Proposed(bytes32 indexed proposal, PartyCode indexed party, address indexed by, bytes data);
    event Countersigned(bytes32 indexed proposal, address indexed by);
    event ProposalWithdrawn(bytes32 indexed proposal, address indexed by);

    error ProposerCannotCountersign(bytes32 proposal, address proposer);
    error NotTheProposer(bytes32 proposal, address caller);

    /// @return by Who proposed it; zero when nothing is pending. A proposal lapses after 30 days.
    function proposalOf(bytes32 proposal) external view returns (address by, uint48 proposedAt);

    /// @notice Proposer only: takes the proposal back.
    function withdrawProposal(bytes32 proposal) external;
}
