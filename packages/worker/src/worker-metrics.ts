import { type CadTrustCycle, type Db, publicationCounts } from "@sixtwo/db";
import type { Logger } from "pino";
import { Counter, Gauge, type Registry } from "prom-client";

type Deps = { readonly db: Db; readonly metrics: Registry; readonly logger: Logger };

export type WorkerMetrics = {
  readonly onCycle: (cycle: CadTrustCycle) => void;
};

/** Registers the worker's metrics; records are counted when they are asked for. */
export function createWorkerMetrics({ db, metrics, logger }: Deps): WorkerMetrics {
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
  const onCycle = ({ outcome, finished_at }: CadTrustCycle) => {
    cycles.inc({ outcome });
    lastCycle.set(finished_at.getTime() / 1000);
  };
  return { onCycle };
}

/** A database that is away costs this one metric, not the whole answer. */
async function counted({ db, logger }: Omit<Deps, "metrics">) {
  try {
    return await publicationCounts({ db });
  } catch (error) {
    logger.warn({ err: error }, "CAD Trust records were not counted");
    return [];
  }
}
