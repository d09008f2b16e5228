import { Gauge, type Registry } from "prom-client";
import { ROLES } from "../metrics.ts";
import type { ProgressReport } from "./progress-report.ts";

type Reading = {
  readonly name: string;
  readonly help: string;
  /** Null when it is not known now, which Prometheus is told as NaN. */
  readonly read: (report: ProgressReport) => number | bigint | null;
};

const READINGS: readonly Reading[] = [
  {
    name: "head",
    help: "Newest chain block that the chain's node has told of",
    read: ({ head }) => head,
  },
  {
    name: "indexed",
    help: "Chain block up to which this process has brought the mirror",
    read: ({ indexed }) => indexed,
  },
  {
    name: "lag_chain_blocks",
    help: "Chain blocks that the mirror is behind the head",
    read: ({ lag }) => lag,
  },
  {
    name: "lag_seconds",
    help: "How long ago what the mirror shows was true: since its newest chain block was mined, 0 at the head",
    read: ({ lagSeconds }) => lagSeconds,
  },
  {
    name: "mined_at_seconds",
    help: "When the newest mirrored chain block was mined, in seconds since 1970",
    read: ({ minedAt }) => (minedAt === null ? null : minedAt.getTime() / 1000),
  },
  {
    name: "cursor_age_seconds",
    help: "Seconds since this process last moved the mirror",
    read: ({ cursorAgeSeconds }) => cursorAgeSeconds,
  },
  {
    name: "events_per_second",
    help: "Events brought into the mirror per second, over the last 20 seconds",
    read: ({ eventsPerSecond }) => eventsPerSecond,
  },
  {
    name: "backfill_percent",
    help: "How much of the chain, from the registry's first chain block to the head, is mirrored",
    read: ({ percent }) => percent,
  },
  {
    name: "backfill_seconds_left",
    help: "Seconds until the mirror is at the head, at the speed of the last 20 seconds",
    read: ({ secondsLeft }) => secondsLeft,
  },
  {
    name: "leader",
    help: "1 while this process writes the mirror",
    read: ({ role }) => (role === "leader" ? 1 : 0),
  },
];

/** Tells Prometheus how far the mirror is, worked out when it asks. */
export function serveProgress(register: Registry, report: () => ProgressReport): void {
  for (const { name, help, read } of READINGS) {
    new Gauge({
      ...{ name: `sixtwo_indexer_${name}`, help, registers: [register] },
      collect() {
        this.set(Number(read(report()) ?? Number.NaN));
      },
    });
  }
  new Gauge({
    name: "sixtwo_indexer_role",
    help: "1 for what this process is now: the leader writes the mirror, a standby waits to",
    labelNames: ["role"],
    registers: [register],
    collect() {
      const { role: now } = report();
      for (const role of ROLES) this.set({ role }, role === now ? 1 : 0);
    },
  });
}
