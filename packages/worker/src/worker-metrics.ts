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
function registerOpenCommit(deps: Deps): void {
  const { pendingLimitMs } = deps;
  registerCommitGauge(deps, {
    name: "sixtwo_cad_trust_commit_age_seconds",
    help: "How long the oldest commit has waited for its confirmation; 0 when none does.",
    figure: (ageMs) => ageMs / 1000,
  });
  registerCommitGauge(deps, {
    name: "sixtwo_cad_trust_commit_overdue",
    help: "1 when a commit has waited for its confirmation for longer than the limit, else 0.",
    figure: (ageMs) => (ageMs > pendingLimitMs ? 1 : 0),
  });
}

type CommitFigure = {
  readonly name: string;
  readonly help: string;
  readonly figure: (ageMs: number) => number;
};

function registerCommitGauge(
  { db, metrics, logger, clock }: Deps,
  { name, help, figure }: CommitFigure,
): void {
  new Gauge({
    ...{ name, help, registers: [metrics] },
    async collect() {
      try {
        const open = await openCommit({ db });
        this.set(figure(open === null ? 0 : clock().getTime() - open.sentAt.getTime()));
      } catch (error) {
        logger.warn({ err: error }, "the open CAD Trust commit was not read");
        this.reset();
      }
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
