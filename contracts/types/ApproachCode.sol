// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A cooperative approach's number on the centralized platform: 1 is "CA0001"; 0 stands for none.
type ApproachCode is uint16;

using {equals as ==, differs as !=} for ApproachCode global;
using ApproachCodes for ApproachCode global;

function equals(ApproachCode a, ApproachCode b) pure returns (bool) {
    return ApproachCode.unwrap(a) == ApproachCode.unwrap(b);
}

function differs(ApproachCode a, ApproachCode b) pure returns (bool) {
    return ApproachCode.unwrap(a) != ApproachCode.unwrap(b);
}

library ApproachCodes {
    /// @return True for "CA0001" to "CA9999".
    function isNumbered(ApproachCode approach) internal pure returns (bool) {
        return ApproachCode.unwrap(approach) != 0 && ApproachCode.unwrap(approach) < 10_000;
    }
}
