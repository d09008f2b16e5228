// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "./Reason.sol";

/// @notice A Party's part in a cooperative approach: initial report recorded(8) | pause reason(8) | status(8).
type ApproachRecord is uint256;

using ApproachRecords for ApproachRecord global;

/// @notice The life of a cooperative approach. First transfers need it active; the last two are final.
enum ApproachStatus {
    None,
    Draft,
    Active,
    Suspended,
    Completed,
    Revoked
}

function packApproach(ApproachStatus status, Reason paused, bool reported) pure returns (ApproachRecord) {
    return
        ApproachRecord.wrap(
            uint256(status) | (uint256(paused) << 8) | (reported ? uint256(1) << 16 : uint256(0))
        );
}

library ApproachRecords {
    function status(ApproachRecord approach) internal pure returns (ApproachStatus) {
        return ApproachStatus(uint8(ApproachRecord.unwrap(approach)));
    }

    /// @return `None` unless every move of the approach's units is paused.
    function paused(ApproachRecord approach) internal pure returns (Reason) {
        return Reason(uint8(ApproachRecord.unwrap(approach) >> 8));
    }

    function isPaused(ApproachRecord approach) internal pure returns (bool) {
        return uint8(ApproachRecord.unwrap(approach) >> 8) != 0;
    }

    function isActive(ApproachRecord approach) internal pure returns (bool) {
        return uint8(ApproachRecord.unwrap(approach)) == uint8(ApproachStatus.Active);
    }

    /// @return True once the Party has recorded its initial report (2/CMA.3 annex, para 18).
    function reported(ApproachRecord approach) internal pure returns (bool) {
        return ApproachRecord.unwrap(approach) >> 16 != 0;
    }

    /// @return True while the approach may take on authorizations and tagged units.
    function isOpen(ApproachRecord approach) internal pure returns (bool) {
        ApproachStatus now_ = status(approach);
        return now_ == ApproachStatus.Draft || now_ == ApproachStatus.Active;
    }
}
