import {
  type ApproachCode,
  type ApproachPart,
  type Levies,
  type PartyCode,
  packApproachCode,
  packPartyCode,
  unpackApproachStatus,
  unpackReason,
} from "@sixtwo/domain";
import { approachesAbi } from "../artifacts/approaches.ts";
import { askChain } from "../ask-chain.ts";
import { unpackLevies } from "../terms/levy-terms.ts";
import type { Reading } from "./reading.ts";

type Asked = { readonly party: PartyCode; readonly approach: ApproachCode };

/** The Party's part in the approach; null when it has not recorded one. */
export async function approachOf(
  { client, deployment }: Reading,
  asked: Asked,
): Promise<ApproachPart | null> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.approaches,
      abi: approachesAbi,
      functionName: "approachOf",
      args: argsOf(asked),
    }),
  );
  const status = unpackApproachStatus(packed.status);
  if (status === null) return null;
  return { status, paused: unpackReason(packed.paused), reported: packed.reported };
}

/** What the Party sets aside of what comes under the approach. */
export async function leviesOf({ client, deployment }: Reading, asked: Asked): Promise<Levies> {
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.approaches,
      abi: approachesAbi,
      functionName: "leviesOf",
      args: argsOf(asked),
    }),
  );
  return unpackLevies(packed);
}

function argsOf({ party, approach }: Asked): readonly [number, number] {
  return [packPartyCode(party), packApproachCode(approach)];
}
