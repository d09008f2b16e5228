// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICountersigned} from "../interfaces/ICountersigned.sol";
import {PartyCode} from "../types/PartyCode.sol";

/// @dev Remembers who made a call first, until somebody else repeats it.
abstract contract Countersigning is ICountersigned {
    struct Proposal {
        address by;
        uint48 proposedAt;
    }

    uint48 private constant _LIFETIME = 30 days;

    mapping(bytes32 proposal => Proposal) private _proposals;

    /// @inheritdoc ICountersigned
    function proposalOf(bytes32 proposal) external view returns (address by, uint48 proposedAt) {
        Proposal memory pending = _proposals[proposal];
        return _lapsed(pending) ? (address(0), 0) : (pending.by, pending.proposedAt);
    }

    /// @inheritdoc ICountersigned
    function withdrawProposal(bytes32 proposal) external {
        require(_proposals[proposal].by == msg.sender, NotTheProposer(proposal, msg.sender));
        delete _proposals[proposal];
        emit ProposalWithdrawn(proposal, msg.sender);
    }

    /// @dev To be asked after the checks of the call's own terms, so that no nonsense is proposed.
    /// @return True when this very call has been proposed by somebody else; false when it is a proposal now.
    function _countersigned(PartyCode party) internal returns (bool) {
        bytes32 proposal = keccak256(msg.data);
        Proposal memory pending = _proposals[proposal];
        if (_lapsed(pending)) {
            _proposals[proposal] = Proposal(msg.sender, uint48(block.timestamp));
            emit Proposed(proposal, party, msg.sender, msg.data);
            return false;
        }
        require(pending.by != msg.sender, ProposerCannotCountersign(proposal, msg.sender));
        delete _proposals[proposal];
        emit Countersigned(proposal, msg.sender);
        return true;
    }

    function _lapsed(Proposal memory proposal) private view returns (bool) {
        return block.timestamp > uint256(proposal.proposedAt) + _LIFETIME;
    }
}
