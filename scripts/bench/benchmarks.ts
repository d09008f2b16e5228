import type { Benchmark } from "./benchmark.ts";

/** Every benchmark by its name. Each is loaded when it runs: they stand on heavy programs. */
export const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  api: async () => await (await import("./api.ts")).api(),
  "cad-trust": async () => await (await import("./cad-trust.ts")).cadTrust(),
  gas: async () => await (await import("./gas.ts")).gas(),
  indexer: async () => await (await import("./indexer.ts")).indexer(),
};
