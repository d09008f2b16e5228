import { type ChainClient, type Signer, sendCall } from "@sixtwo/chain";
import type { HandOverStep } from "@sixtwo/chain/deploy";

export type Signing = {
  readonly client: ChainClient;
  /** Asked only when something has to be signed. */
  readonly wallet: () => Promise<Signer>;
  /** Whether to print the transactions for somebody else to sign. */
  readonly print: boolean;
};

/**
 * Sends the steps one after the other, or prints them as `to` and `data`.
 * @throws RegistryError REFUSED_BY_RULE, CHAIN_UNREACHABLE, CONFIG_INVALID
 */
export async function carryOut(
  { client, wallet, print }: Signing,
  steps: readonly HandOverStep[],
): Promise<void> {
  if (steps.length === 0) return;
  if (print) return console.log(JSON.stringify(steps.map(inWords), null, 2));
  const signer = await wallet();
  for (const { what, call } of steps) {
    await sendCall({ client, wallet: signer }, call);
    console.log(`${what}: done`);
  }
}

function inWords({ what, call: { to, data } }: HandOverStep) {
  return { what, to, value: "0", data };
}
