import type { GasCase } from "./gas-case.ts";
import {
  cancelForCorsia,
  firstTransferAbroad,
  issueUnderlyingBlock,
  mergeNeighbours,
  ndcUse,
  requestAndApprove,
  sendAtHome,
  tagBlock,
} from "./measured-acts.ts";
import { referenceToken } from "./reference-token.ts";

/** Acts without a limit, and the proof that no figure depends on how many tonnes move. */
export const furtherCases: readonly GasCase[] = [
  {
    name: "issue with an underlying range",
    includes: "as issue, and the programme's serials are claimed after those of the batch before",
    measure: () => issueUnderlyingBlock(),
    reference: referenceToken.mint,
  },
  { name: "tag", includes: "an issued block with an authorization", measure: tagBlock },
  {
    name: "domestic transfer, whole",
    includes: "between two accounts of one Party",
    measure: () => sendAtHome(1000),
    reference: referenceToken.sendWhole,
  },
  {
    name: "domestic transfer, part",
    includes: "400 t of 1,000 t",
    measure: () => sendAtHome(400),
    reference: referenceToken.sendPart,
  },
  {
    name: "first international transfer, part",
    includes: "400 t of 1,000 t",
    measure: () => firstTransferAbroad(1000, 400),
    reference: referenceToken.sendPart,
  },
  {
    name: "first international transfer, 1 t",
    includes: "a whole block of 1 t",
    measure: () => firstTransferAbroad(1),
    reference: () => referenceToken.sendWhole(1),
  },
  {
    name: "first international transfer, 1,000,000,000 t",
    includes: "a whole block; the calldata of the larger number costs 24 gas more",
    measure: () => firstTransferAbroad(1_000_000_000),
    reference: () => referenceToken.sendWhole(1_000_000_000),
  },
  {
    name: "cancellation for IMP, whole",
    includes: "first transferred by it, as the authorization defines",
    measure: cancelForCorsia,
    reference: referenceToken.retireWhole,
  },
  {
    name: "request and approve",
    includes: "both transactions of an entity's transfer abroad of 400 t of 1,000 t",
    measure: requestAndApprove,
    reference: referenceToken.sendPart,
  },
  {
    name: "merge",
    includes: "two neighbouring blocks of one holder",
    measure: mergeNeighbours,
  },
  {
    name: "NDC use, whole, beside a burn",
    includes: "as above; the reference burns, so its tonnes are gone",
    measure: () => ndcUse(1000),
    reference: referenceToken.burnWhole,
  },
  {
    name: "NDC use, part, beside a burn",
    includes: "as above; the reference burns, so its tonnes are gone",
    measure: () => ndcUse(400),
    reference: referenceToken.burnPart,
  },
];
