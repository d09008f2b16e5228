import type { Db } from "@sixtwo/db";
import { lastReconciliation, serialGapsOf } from "@sixtwo/db/reconcile";
import type { Logger } from "pino";
import { Counter, Gauge, type Registry } from "prom-client";

type Deps = { readonly db: Db; readonly metrics: Registry; readonly logger: Logger };

export type ReconciliationMetrics = { readonly onFailure: () => void };

type Figures = {
  readonly compared: number;
  readonly drifting: number;
  readonly missing: number;
  readonly finished: number;
  readonly seconds: number;
};

/** Registers what every worker tells of the last reconciliation, whichever worker made it. */
export function createReconciliationMetrics(deps: Deps): ReconciliationMetrics {
  const registers = [deps.metrics];
  const known = latest(() => figuresOf(deps));
  const gauge = (name: string, help: string, figure: (figures: Figures) => number) =>
    new Gauge({
      ...{ name: `sixtwo_reconciliation_${name}`, help, registers },
      async collect() {
        const figures = await known();
        if (figures === null) this.reset();
        else this.set(figure(figures));
      },
    });
  gauge("blocks", "Live blocks compared with the chain.", ({ compared }) => compared);
  gauge("drifting_blocks", "Blocks on which mirror and chain differ.", ({ drifting }) => drifting);
  gauge("missing_serials", "Serials by which registries differ.", ({ missing }) => missing);
  gauge("finished_timestamp_seconds", "When it was finished.", ({ finished }) => finished);
  gauge("duration_seconds", "How long it took.", ({ seconds }) => seconds);
  const failures = new Counter({
    name: "sixtwo_reconciliation_failures_total",
    help: "Attempts that broke off and are made again.",
    registers,
  });
  return { onFailure: () => failures.inc() };
}

async function figuresOf({ db, logger }: Deps): Promise<Figures | null> {
  try {
    const last = await lastReconciliation({ db });
    if (last === null) return null;
    const gaps = await serialGapsOf({ db }, last.id);
    return {
      compared: Number(last.compared),
      drifting: Number(last.drifting),
      missing: gaps.reduce((sum, gap) => sum + Math.abs(Number(gap.issued - gap.mirrored)), 0),
      finished: last.finishedAt.getTime() / 1000,
      seconds: (last.finishedAt.getTime() - last.startedAt.getTime()) / 1000,
    };
  } catch (error) {
    logger.warn({ err: error }, "the last reconciliation was not read");
    return null;
  }
}

const FRESH_MS = 500;

/** The gauges of one scrape share one look. */
function latest<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return () => {
    if (known === undefined || performance.now() - known.at > FRESH_MS) {
      known = { at: performance.now(), value: read() };
    }
    return known.value;
  };
}
