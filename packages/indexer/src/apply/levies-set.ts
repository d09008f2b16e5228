import type { LevyKind, LevyRow } from "@sixtwo/db";
import { levyKey } from "@sixtwo/db/mirror";
import type { Levies } from "@sixtwo/domain";
import { approachColumns } from "./approach-rows.ts";
import type { ApplyContext, EventOf } from "./context.ts";

type Levy = Pick<LevyRow, "rate" | "account">;

/** What an approach sets aside from now on; a levy that is not among them ends. */
export function applyLeviesSet(
  { state, number, minedAt }: ApplyContext,
  event: EventOf<"LeviesSet">,
): void {
  const part = approachColumns(event);
  const set = { set_by: event.by, set_at: minedAt, tx_hash: event.txHash };
  for (const [kind, levy] of leviesByKind(event.levies)) {
    const key = levyKey({ ...part, kind });
    if (levy === null) state.versions.levies.end(key, number);
    else state.versions.levies.put(key, { ...part, kind, ...levy, ...set }, number);
  }
}

function leviesByKind(levies: Levies): readonly (readonly [LevyKind, Levy | null])[] {
  const { shareOfProceeds, omge, retention, buffer } = levies;
  return [
    ["share-of-proceeds", shareOfProceeds],
    ["omge-cancellation", omge === null ? null : { rate: omge, account: null }],
    ["retention", retention],
    ["buffer", buffer],
  ];
}
