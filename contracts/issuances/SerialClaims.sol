// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {RegistryCode} from "../types/RegistryCode.sol";
import {SerialId} from "../types/SerialId.sol";

/// @title Claims of another programme's serial ranges, each serial at most once
/// @dev A list per series, linked in ascending order. Ranges mostly come in order, so the search starts at the
/// highest claim; a range that comes late costs one read for each later claim.
library SerialClaims {
    struct Claim {
        uint64 last;
        /// First serial of the next lower claim, 0 at the end.
        uint64 below;
        /// What stands for the underlying serials: from this one of our registry on, one for one.
        RegistryCode registry;
        uint64 serial;
    }

    struct Series {
        uint64 highest;
        mapping(uint64 first => Claim) claims;
    }

    error RangeInvalid(uint64 first, uint64 amount);
    error RangeClaimed(uint64 first, uint64 last);

    /// @notice Claims `first` to `first + amount - 1` for the serials from `id` on. Reverts with the earlier claim that
    /// it overlaps.
    function claim(Series storage series, uint64 first, uint64 amount, SerialId id) internal {
        require(first > 0 && amount > 0 && first <= type(uint64).max - amount, RangeInvalid(first, amount));
        uint64 last = first + amount - 1;
        uint64 above = 0;
        uint64 below = series.highest;
        while (below > last) {
            above = below;
            below = series.claims[below].below;
        }
        uint64 belowLast = series.claims[below].last;
        require(belowLast < first, RangeClaimed(below, belowLast));
        series.claims[first] = Claim(last, below, id.registry(), id.first());
        if (above == 0) series.highest = first;
        else series.claims[above].below = first;
    }
}
