import type { Address } from "@sixtwo/domain";
import { ledgerAbi } from "../artifacts/ledger.ts";
import { askChain } from "../ask-chain.ts";
import { type Power, unpackPowers } from "../powers.ts";
import type { Reading } from "./reading.ts";

/** What the contract at an address may do in the ledger. */
export async function powersOf(
  {
    client,
    deployment: { ledger },
  }: Pick<Reading, "client"> & {
    readonly deployment: Pick<Reading["deployment"], "ledger">;
  },
  office: Address,
): Promise<readonly Power[]> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: ledger,
      abi: ledgerAbi,
      functionName: "powersOf",
      args: [office],
    }),
  );
  return unpackPowers(packed);
}
