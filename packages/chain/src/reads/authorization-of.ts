import {
  type ApproachCode,
  type FirstTransferTrigger,
  type MetricCode,
  metricCode,
  type PartyCode,
  type Purposes,
  type Tonnes,
  tonnes,
  unpackApproachCode,
  unpackFirstTransferTrigger,
  unpackPartyCode,
  unpackPurposes,
} from "@sixtwo/domain";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
import { askChain } from "../ask-chain.ts";
import { fromSeconds, fromSecondsOrNull } from "../seconds.ts";
import type { Reading } from "./reading.ts";

/** The part of an authorization that the rules read. */
export type AuthorizationRecord = {
  readonly party: PartyCode;
  readonly approach: ApproachCode;
  readonly purposes: Purposes;
  readonly firstTransferDefinition: FirstTransferTrigger | null;
  readonly date: Date;
  readonly revoked: boolean;
  /** For what has been first transferred as well. */
  readonly revokedEntirely: boolean;
  /** A later version of the same reference exists. */
  readonly superseded: boolean;
  readonly changeableAfterFirstTransfer: boolean;
  /** What cap and tagged quantity count. */
  readonly metric: MetricCode;
  /** Null for no limit. */
  readonly cap: Tonnes | null;
  /** What stands under any version of the reference. */
  readonly tagged: Tonnes;
  readonly occurrence: { readonly from: number; readonly until: number };
  /** The last moment at which anything is tagged or first transferred; null for never. */
  readonly expires: Date | null;
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
      address: deployment.authorizations,
      abi: authorizationsAbi,
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
    date: fromSeconds(packed.date),
    revoked: packed.revoked,
    revokedEntirely: packed.revokedEntirely,
    superseded: packed.superseded,
    changeableAfterFirstTransfer: packed.changeableAfterFirstTransfer,
    metric: metricCode(packed.metric),
    cap: packed.cap === 0 ? null : tonnes(packed.cap),
    tagged: tonnes(packed.tagged),
    occurrence: { from: packed.occurrenceFrom, until: packed.occurrenceUntil },
    expires: fromSecondsOrNull(packed.expires),
    use: { from: fromSecondsOrNull(packed.useFrom), until: fromSecondsOrNull(packed.useUntil) },
  };
}
