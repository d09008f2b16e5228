import { Gauge, type Registry } from "prom-client";
import type { ReadinessCheck, ReadinessReport } from "./readiness.ts";

type Reading = {
  readonly name: string;
  readonly help: string;
  /** Null when it is not known now, which Prometheus is told as NaN. */
  readonly read: (report: ReadinessReport) => number | null;
};

const READINGS: readonly Reading[] = [
  {
    name: "ready",
    help: "1 while /ready is 200: migrated, of this registry, and at the chain's head",
    read: ({ ready }) => (ready ? 1 : 0),
  },
  {
    name: "mirror_chain_block",
    help: "Chain block that the answers of this API are from",
    read: ({ chainBlock }) => chainBlock,
  },
  {
    name: "head",
    help: "Newest chain block that the chain's node tells this API of",
    read: ({ head }) => head,
  },
  {
    name: "mirror_lag_chain_blocks",
    help: "Chain blocks that the answers of this API are behind the chain",
    read: ({ lag }) => lag,
  },
  {
    name: "mirror_lag_seconds",
    help: "How long ago what this API answers was true, 0 at the chain's head",
    read: ({ lagSeconds }) => lagSeconds,
  },
];

/** Tells Prometheus what /ready tells; asked together, they ask database and node once. */
export function mirrorMetrics(metrics: Registry, readiness: ReadinessCheck): void {
  for (const { name, help, read } of READINGS) {
    new Gauge({
      ...{ name: `sixtwo_api_${name}`, help, registers: [metrics] },
      async collect() {
        this.set(read(await readiness()) ?? Number.NaN);
      },
    });
  }
}
