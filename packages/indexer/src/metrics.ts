import { Counter, Histogram, Registry } from "prom-client";
import { type Applied, createThroughput, type Throughput } from "./seen/throughput.ts";

export const ROLES = ["starting", "leader", "standby", "stopped", "failed"] as const;
export type Role = (typeof ROLES)[number];

/** What the indexer's parts tell Prometheus, in their own words. */
export type IndexerMetrics = {
  applied(moved: Applied): void;
  /** The mirror made a step towards the head, which took so long. */
  stepped(seconds: number): void;
  reorganized(depth: bigint): void;
  skipped(why: "unreadable" | "odd"): void;
  failedAttempt(code: string): void;
  /** @param failure null when the node answered, else a few words for why it did not */
  rpcAnswered(method: string, seconds: number, failure: string | null): void;
};

const DEPTHS = [1, 2, 3, 5, 8, 13, 21, 34, 64, 128];
const STEP_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const RPC_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Counts what the indexer does. What can be told from its progress alone is in `serveProgress`.
 * @param register where the metrics go; a registry of its own when left out
 */
export function createIndexerMetrics(
  register: Registry = new Registry(),
  throughput: Throughput = createThroughput(),
): IndexerMetrics {
  return {
    ...countEvents(register, throughput),
    ...countReorgs(register),
    ...countFailures(register),
    rpcAnswered: timeRpc(register),
  };
}

function countEvents(register: Registry, throughput: Throughput) {
  const registers = [register];
  const events = new Counter({
    name: "sixtwo_indexer_events_total",
    help: "Events of the registry's contracts that this process brought into the mirror",
    registers,
  });
  const skipped = new Counter({
    name: "sixtwo_indexer_events_skipped_total",
    help: "Events of replaceable contracts that do not read or mean nothing, and were left out",
    labelNames: ["why"],
    registers,
  });
  const steps = new Histogram({
    name: "sixtwo_indexer_step_seconds",
    help: "How long one step of the mirror took, from hearing of a chain block, or the step before, to having stored it",
    buckets: STEP_SECONDS,
    registers,
  });
  return {
    applied(moved: Applied) {
      throughput.applied(moved);
      events.inc(moved.events);
    },
    stepped: (seconds: number) => steps.observe(seconds),
    skipped: (why: "unreadable" | "odd") => skipped.inc({ why }),
  };
}

function countReorgs(register: Registry) {
  const registers = [register];
  const reorgs = new Counter({
    name: "sixtwo_indexer_reorgs_total",
    help: "Times that the chain replaced mirrored chain blocks and the mirror followed",
    registers,
  });
  const depths = new Histogram({
    name: "sixtwo_indexer_reorg_depth",
    help: "Chain blocks undone by each reorg",
    buckets: DEPTHS,
    registers,
  });
  return {
    reorganized(depth: bigint) {
      reorgs.inc();
      depths.observe(Number(depth));
    },
  };
}

function countFailures(register: Registry) {
  const failures = new Counter({
    name: "sixtwo_indexer_failures_total",
    help: "Attempts to follow the chain that failed and were made again, by error code",
    labelNames: ["code"],
    registers: [register],
  });
  return { failedAttempt: (code: string) => failures.inc({ code }) };
}

function timeRpc(register: Registry): IndexerMetrics["rpcAnswered"] {
  const registers = [register];
  const seconds = new Histogram({
    name: "sixtwo_indexer_rpc_seconds",
    help: "How long the chain's node took to answer a question, or not to, by JSON-RPC method",
    labelNames: ["method"],
    buckets: RPC_SECONDS,
    registers,
  });
  const failures = new Counter({
    name: "sixtwo_indexer_rpc_failures_total",
    help: "Questions that the chain's node did not answer: its JSON-RPC error code, http-<status>, timeout, too-large or unreachable",
    labelNames: ["method", "code"],
    registers,
  });
  return (method, took, failure) => {
    seconds.observe({ method }, took);
    if (failure !== null) failures.inc({ method, code: failure });
  };
}
