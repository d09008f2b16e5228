import type { Address } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import { askChain } from "../ask-chain.ts";
import type { Reading } from "./reading.ts";

/** True once the account's trust in the counterparty is in effect, so that its sends to it do not wait. */
export async function isTrusted(
  { client, deployment }: Reading,
  { account, counterparty }: { readonly account: Address; readonly counterparty: Address },
): Promise<boolean> {
  const args = [account, counterparty] as const;
  return askChain(client, (viem) =>
    viem.readContract({
      address: deployment.accounts,
      abi: accountsAbi,
      functionName: "isTrusted",
      args,
    }),
  );
}
