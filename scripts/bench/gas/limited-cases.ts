import type { GasCase } from "./gas-case.ts";
import { batchAbroad, firstTransferAbroad, issueBlock, ndcUse } from "./measured-acts.ts";
import { referenceToken } from "./reference-token.ts";

/**
 * The acts that have a limit. Who sends and who receives are plain accounts of people. Everything
 * that is paid once has been paid before: the registry has issued, the authorization has been tagged
 * and moved under, and the receiving account has received.
 */
export const limitedCases: readonly GasCase[] = [
  {
    name: "issue",
    includes: "the registry's second batch, 1,000 t, no authorization, no underlying range",
    measure: () => issueBlock(),
    reference: referenceToken.mint,
  },
  {
    name: "first international transfer, whole",
    includes: "a plain send, rules and first transfer in it; the acquirer has received before",
    measure: () => firstTransferAbroad(1000),
    reference: referenceToken.sendWhole,
  },
  {
    name: "NDC use, whole",
    includes: "a plain send to the use account, which has received before; the tonnes stay there",
    measure: () => ndcUse(1000),
    reference: referenceToken.retireWhole,
  },
  {
    name: "NDC use, part",
    includes: "400 t of 1,000 t: the split and the use in one send; the tonnes stay there",
    measure: () => ndcUse(400),
    reference: referenceToken.retirePart,
  },
  {
    name: "batch of 10 whole",
    includes: "ten blocks of ten batches, each first transferred abroad, in one transaction",
    measure: batchAbroad,
    reference: referenceToken.sendBatch,
  },
];
