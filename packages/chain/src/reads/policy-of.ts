import { type PartyPolicy, packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import { askChain } from "../ask-chain.ts";
import { unpackPolicy } from "../terms/policy-terms.ts";
import type { Reading } from "./reading.ts";

/** How the Party runs this registry; `DEFAULT_POLICY` when it has set nothing. */
export async function policyOf(
  { client, deployment }: Reading,
  registry: RegistryCode,
): Promise<PartyPolicy> {
  const args = [packRegistryCode(registry)] as const;
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.accounts,
      abi: accountsAbi,
      functionName: "policyOf",
      args,
    }),
  );
  return unpackPolicy(packed);
}
