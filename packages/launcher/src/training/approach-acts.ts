import { type ApproachCode, type PartyCode, registryCode } from "@sixtwo/domain";
import type { Act, TimedAct } from "./act.ts";

export type JoinApproach = {
  readonly party: PartyCode;
  readonly approach: ApproachCode;
  readonly title: string;
};

/**
 * A Party takes part in an approach: records it and its initial report, makes it active, and opens its accounts
 * for use and cancellation.
 */
export function joinApproach(
  at: Date,
  { party, approach, title }: JoinApproach,
): readonly TimedAct[] {
  const part = { registry: registryCode(`${party}01`), approach };
  const byAuthority = (act: Act): TimedAct => ({ at, by: `${party}-authority`, act });
  return [
    byAuthority({ kind: "record-approach", ...part, title }),
    byAuthority({ kind: "record-initial-report", ...part }),
    byAuthority({ kind: "set-approach-status", ...part, status: "active" }),
    { at, by: `${party}-registrar`, act: { kind: "open-terminal-accounts", ...part } },
  ];
}
