import type { MadeChain } from "../chain/made-chain.ts";
import type { BenchChain } from "../chain/start-bench-anvil.ts";
import type { BenchPostgres } from "../postgres/start-bench-postgres.ts";

/** What every indexer is given: the same chain, and the same server for its database. */
export type BackfillSource = {
  readonly chain: BenchChain;
  readonly made: MadeChain;
  readonly postgres: BenchPostgres;
};
