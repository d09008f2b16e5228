import { TEST_ISSUANCE } from "@sixtwo/chain/testing";
import { type BlockId, packBlockId, registryCode } from "@sixtwo/domain";
import type { Holding } from "./holders-books.ts";

/** The id of a block of the market: all are of the registry XXA01 and of one vintage. */
export function blockOf({ batch, first }: Holding): BlockId {
  const registry = registryCode("XXA01");
  const { vintage } = TEST_ISSUANCE;
  return packBlockId({ registry, vintage, batch: BigInt(batch), first: BigInt(first) });
}
