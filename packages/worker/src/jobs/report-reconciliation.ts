import type { Db } from "@sixtwo/db";
import { driftsOf, lastReconciliation, serialGapsOf } from "@sixtwo/db/reconcile";
import type { Logger } from "pino";

type Deps = { readonly db: Db; readonly logger: Logger };

const SHOWN = 20;

/** Logs how the last comparison ended: as an error, with ids and values, where mirror and chain differ. */
export async function reportReconciliation({ db, logger }: Deps): Promise<void> {
  const last = await lastReconciliation({ db });
  if (last === null) return;
  const { id, chainBlock, compared, drifting, startedAt, finishedAt } = last;
  const gaps = await serialGapsOf({ db }, id);
  const figures = {
    reconciliation: Number(id),
    chainBlock: Number(chainBlock),
    blocks: Number(compared),
    drifting: Number(drifting),
    seconds: (finishedAt.getTime() - startedAt.getTime()) / 1000,
  };
  if (drifting === 0n && gaps.length === 0) {
    logger.info(figures, "the mirror agrees with the chain");
    return;
  }
  const drifts = await driftsOf({ db }, { id, limit: SHOWN });
  const found = {
    ...figures,
    drifts: drifts.map(asText),
    serialGaps: gaps.map(asText),
    remedy:
      "Find out which rows differ with npm run rebuild -- --verify, and make the mirror anew with npm run rebuild.",
  };
  logger.error(found, "the mirror differs from the chain");
}

/** Ids are too large for JSON's numbers. */
function asText(row: object) {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    value === null ? null : String(value),
  ]);
  return Object.fromEntries(entries);
}
