import type { Account, Address } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import { askChain } from "../ask-chain.ts";
import { unpackAccount } from "../events/account-events.ts";
import type { Reading } from "./reading.ts";

/** The account at an address; null when none is open there. */
export async function accountOf(
  { client, deployment }: Reading,
  at: Address,
): Promise<Account | null> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.accounts,
      abi: accountsAbi,
      functionName: "accountOf",
      args: [at],
    }),
  );
  return packed.kind === 0 ? null : unpackAccount(at, packed);
}
