import { Counter, Gauge, Histogram, Registry } from "prom-client";

export type Role = "starting" | "leader" | "standby" | "stopped" | "failed";

/** What the indexer tells Prometheus, in the words of its parts. */
export type IndexerMetrics = {
  headSeen(number: bigint): void;
  applied(moved: {
    readonly number: bigint;
    readonly minedAt: Date;
    readonly events: number;
  }): void;
  reorganized(depth: bigint): void;
  skipped(why: "unreadable" | "odd"): void;
  failedAttempt(code: string): void;
  roleChanged(role: Role): void;
};

const DEPTHS = [1, 2, 3, 5, 8, 13, 21, 34, 64, 128];

/** @param register where the metrics go; a registry of its own when left out */
export function createIndexerMetrics(register: Registry = new Registry()): IndexerMetrics {
  const registers = [register];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const head = gauge("sixtwo_indexer_head", "Newest chain block that the node has told of");
  const indexed = gauge("sixtwo_indexer_indexed", "Chain block up to which the mirror is");
  const lag = gauge("sixtwo_indexer_lag_chain_blocks", "Chain blocks that the mirror is behind");
  const age = gauge("sixtwo_indexer_mined_at_seconds", "When the last mirrored block was mined");
  const leads = gauge("sixtwo_indexer_leader", "1 while this process writes the mirror");
  const events = new Counter({ name: "sixtwo_indexer_events_total", help: "Events", registers });
  const skipped = new Counter({
    name: "sixtwo_indexer_events_skipped_total",
    help: "Events of replaceable contracts that do not read or mean nothing",
    labelNames: ["why"],
    registers,
  });
  const failures = new Counter({
    name: "sixtwo_indexer_failures_total",
    help: "Attempts that failed and were made again",
    labelNames: ["code"],
    registers,
  });
  const reorgs = new Histogram({
    name: "sixtwo_indexer_reorg_depth",
    help: "Chain blocks undone by each reorg",
    buckets: DEPTHS,
    registers,
  });
  let last = { head: 0, indexed: 0 };
  const seen = (now: Partial<typeof last>) => {
    last = { ...last, ...now };
    head.set(last.head);
    indexed.set(last.indexed);
    lag.set(Math.max(0, last.head - last.indexed));
  };
  return {
    headSeen: (number) => seen({ head: Number(number) }),
    applied(moved) {
      seen({ indexed: Number(moved.number) });
      age.set(moved.minedAt.getTime() / 1000);
      events.inc(moved.events);
    },
    reorganized: (depth) => reorgs.observe(Number(depth)),
    skipped: (why) => skipped.inc({ why }),
    failedAttempt: (code) => failures.inc({ code }),
    roleChanged: (role) => leads.set(role === "leader" ? 1 : 0),
  };
}
