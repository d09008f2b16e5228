import { type CadTrustCycle, type Db, openCommit, publicationCounts } from "@sixtwo/db";
import type { Logger } from "pino";
import { Counter, Gauge, type Registry } from "prom-client";

type Deps = {
  readonly db: Db;
  readonly metrics: Registry;
  readonly logger: Logger;
  readonly clock: () => Date;
  /** How long a commit may stay unconfirmed. */
  readonly pendingLimitMs: number;
};

export type WorkerMetrics = {
  readonly onCycle: (cycle: CadTrustCycle) => void;
};

/** Registers the worker's metrics; records are counted when they are asked for. */
export function createWorkerMetrics(deps: Deps): WorkerMetrics {
  const { db, metrics, logger } = deps;
  const registers = [metrics];
  const cycles = new Counter({
    name: "sixtwo_cad_trust_cycles_total",
    help: "Runs that filled the CAD Trust model and published it, by outcome.",
    labelNames: ["outcome"],
    registers,
  });
  const lastCycle = new Gauge({
    name: "sixtwo_cad_trust_last_cycle_timestamp_seconds",
    help: "When the last run finished.",
    registers,
  });
  new Gauge({
    name: "sixtwo_cad_trust_records",
    help: "Records of the CAD Trust model, by table and state.",
    labelNames: ["table", "state"],
    registers,
    async collect() {
      this.reset();
      for (const { count, ...labels } of await counted({ db, logger })) this.set(labels, count);
    },
  });
  registerOpenCommit(deps);
  const onCycle = ({ outcome, finished_at }: CadTrustCycle) => {
    cycles.inc({ outcome });
    lastCycle.set(finished_at.getTime() / 1000);
  };
  return { onCycle };
}

/** How long the oldest commit waits for its confirmation, and whether that is too long. */
function registerOpenCommit({ db, metrics, logger, clock, pendingLimitMs }: Deps): void {
  const registers = [metrics];
  const overdue = new Gauge({
    name: "sixtwo_cad_trust_commit_overdue",
    help: "1 when a commit has waited for its confirmation for longer than the limit, else 0.",
    registers,
  });
  new Gauge({
    name: "sixtwo_cad_trust_commit_age_seconds",
    help: "How long the oldest commit has waited for its confirmation; 0 when none does.",
    registers,
    async collect() {
      const open = await openCommit({ db }).catch((error: unknown) => {
        logger.warn({ err: error }, "the open CAD Trust commit was not read");
        return null;
      });
      const ageMs = open === null ? 0 : clock().getTime() - open.sentAt.getTime();
      this.set(ageMs / 1000);
      overdue.set(ageMs > pendingLimitMs ? 1 : 0);
    },
  });
}

/** A database that is away costs this one metric, not the whole answer. */
async function counted({ db, logger }: Pick<Deps, "db" | "logger">) {
  try {
    return await publicationCounts({ db });
  } catch (error) {
    logger.warn({ err: error }, "CAD Trust records were not counted");
    return [];
  }
}
