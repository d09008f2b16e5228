// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRulebook} from "../interfaces/IRulebook.sol";
import {Move, MovedRun} from "../interfaces/IRules.sol";
import {AccountKind} from "../types/AccountKind.sol";
import {AccountRecord} from "../types/AccountRecord.sol";
import {yearOf} from "../types/Calendar.sol";
import {FIRST_VINTAGE, LAST_VINTAGE} from "../types/CodeLists.sol";

/// @notice What a holder says of a use or cancellation.
struct Disposal {
    uint16 ndcYear;
    /// A salted commitment to who benefits, 0 for none.
    bytes32 beneficiary;
    /// Empty unless the holder wants the name to be public.
    string publicName;
}

/// @title Uses and cancellations, as reported
abstract contract Actions is IRulebook {
    /// @dev `data` is empty, `abi.encode(uint16 ndcYear, bytes32 beneficiary)`, or that with a `string publicName`.
    /// A year of 0 is the present one.
    function _disposalOf(bytes calldata data) internal view returns (Disposal memory disposal) {
        uint256 year;
        if (data.length == 64) (year, disposal.beneficiary) = abi.decode(data, (uint256, bytes32));
        else if (data.length >= 128) {
            (year, disposal.beneficiary, disposal.publicName) = abi.decode(data, (uint256, bytes32, string));
        } else require(data.length == 0, DisposalDataInvalid(data.length));
        if (year == 0) year = yearOf(block.timestamp);
        require(year >= FIRST_VINTAGE && year <= LAST_VINTAGE, NdcYearInvalid(year));
        disposal.ndcYear = uint16(year);
    }

    function _recordDisposal(Move calldata move, MovedRun calldata moved, Disposal memory disposal) internal {
        AccountRecord to = move.receiver;
        AccountKind kind = to.kind();
        if (kind == AccountKind.NdcUse) {
            emit Used(
                moved.id,
                moved.run.length(),
                to.registry(),
                to.approach(),
                move.sender.entity(),
                disposal.ndcYear,
                disposal.beneficiary
            );
        } else {
            emit Cancelled(
                moved.id,
                moved.run.length(),
                to.registry(),
                to.approach(),
                move.sender.entity(),
                kind,
                disposal.beneficiary
            );
        }
        if (bytes(disposal.publicName).length > 0) emit BeneficiaryNamed(moved.id, disposal.publicName);
    }
}
