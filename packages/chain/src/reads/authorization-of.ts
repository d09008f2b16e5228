import {
  type ApproachCode,
  type FirstTransferTrigger,
  type PartyCode,
  type Purposes,
  type Tonnes,
  tonnes,
  unpackApproachCode,
  unpackFirstTransferTrigger,
  unpackPartyCode,
  unpackPurposes,
} from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import { askChain } from "../ask-chain.ts";
import { fromSecondsOrNull } from "../seconds.ts";
import type { Reading } from "./reading.ts";

/** The part of an authorization that the rules read. */
export type AuthorizationRecord = {
  readonly party: PartyCode;
  readonly approach: ApproachCode;
  readonly purposes: Purposes;
  readonly firstTransferDefinition: FirstTransferTrigger | null;
  readonly revoked: boolean;
  /** A later version of the same reference exists. */
  readonly superseded: boolean;
  /** tCO2e; null for no limit. */
  readonly cap: Tonnes | null;
  /** tCO2e that stand under it. */
  readonly tagged: Tonnes;
  readonly occurrence: { readonly from: number; readonly until: number };
  readonly use: { readonly from: Date | null; readonly until: Date | null };
};

/** The authorization with this number; null when there is none. */
export async function authorizationOf(
  { client, deployment }: Reading,
  authorization: number,
): Promise<AuthorizationRecord | null> {
  const args = [authorization] as const;
  const packed = await askChain(client, (viem) =>
    viem.readContract({
      address: deployment.rulebook,
      abi: rulebookAbi,
      functionName: "authorizationOf",
      args,
    }),
  );
  if (packed.party === 0) return null;
  return {
    party: unpackPartyCode(packed.party),
    approach: unpackApproachCode(packed.approach),
    purposes: unpackPurposes(packed.purposes),
    firstTransferDefinition: unpackFirstTransferTrigger(packed.firstTransferDefinition),
    revoked: packed.revoked,
    superseded: packed.superseded,
    cap: packed.cap === 0 ? null : tonnes(packed.cap),
    tagged: tonnes(packed.tagged),
    occurrence: { from: packed.occurrenceFrom, until: packed.occurrenceUntil },
    use: { from: fromSecondsOrNull(packed.useFrom), until: fromSecondsOrNull(packed.useUntil) },
  };
}
