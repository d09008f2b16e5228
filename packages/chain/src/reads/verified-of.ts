import {
  type MetricCode,
  packRegistryCode,
  type RegistryCode,
  type Tonnes,
  tonnes,
  type Vintage,
} from "@sixtwo/domain";
import { packActivityCode } from "../activity-code.ts";
import { issuancesAbi } from "../artifacts/issuances.ts";
import { askChain } from "../ask-chain.ts";
import type { Reading } from "./reading.ts";

export type VerifiedQuery = {
  readonly activity: string;
  readonly registry: RegistryCode;
  readonly vintage: Vintage;
  readonly metric: MetricCode;
};

/** What has been verified of an activity's vintage, and what of it has been issued while that was asked for. */
export type Verified = { readonly verified: Tonnes; readonly issued: Tonnes };

/** @throws RegistryError BAD_INPUT for an activity id over 32 bytes */
export async function verifiedOf(
  { client, deployment }: Reading,
  { activity, registry, vintage, metric }: VerifiedQuery,
): Promise<Verified> {
  const args = [packActivityCode(activity), packRegistryCode(registry), vintage, metric] as const;
  const { verified, issued } = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.issuances,
      abi: issuancesAbi,
      functionName: "verifiedOf",
      args,
    }),
  );
  return { verified: tonnes(verified), issued: tonnes(issued) };
}
