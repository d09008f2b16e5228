import { z } from "zod";
import { accountAddress, hash, time, whole } from "../resources/words.ts";

/** The moment that an answer is about. */
export const MOMENT = z.strictObject({
  chainId: whole,
  ledger: accountAddress.describe("The contract that holds the units."),
  chainBlock: whole.nullable().describe("Right after this chain block; null before the first."),
  hash: hash.nullable().describe("Of the chain block; null where nothing happened in it."),
  minedAt: time.nullable(),
  final: z.boolean().describe("True when nothing can change this answer any more."),
});
