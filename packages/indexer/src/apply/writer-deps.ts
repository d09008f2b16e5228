import type { Db } from "@sixtwo/db";
import type { Cursor } from "@sixtwo/db/mirror";
import type { MirrorState } from "../state/mirror-state.ts";
import type { ReduceDeps } from "./reduce-chain-blocks.ts";

export type WriterDeps = ReduceDeps & {
  /** One connection, which nobody else writes the mirror on. */
  readonly db: Db;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Rows of each table that are kept in memory, and held back at most. */
  readonly heldRows: number;
};

/** What the mirror will be when all is stored. */
export type Memory = { readonly at: Cursor; readonly state: MirrorState };
