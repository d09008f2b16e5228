import type { Db } from "@sixtwo/db";
import {
  type BlockVersion,
  type ChainBlocks,
  type ExplorerAction,
  listActionsAfterChainBlock,
  listActionsOfChainBlocks,
  listBlockVersionsAfter,
  listBlockVersionsOf,
  type Stretch,
} from "@sixtwo/db/explorer";

type Deps = { readonly db: Db };

/** Something that chain blocks tell of, and how it is read. */
export type News<Row> = {
  /** All of the chain blocks, both included, in order. */
  readonly of: (deps: Deps, chainBlocks: ChainBlocks) => Promise<readonly Row[]>;
  /** The first ones after a chain block, in order. */
  readonly after: (deps: Deps, stretch: Stretch) => Promise<readonly Row[]>;
  readonly chainBlockOf: (row: Row) => bigint;
  /** Equal for the same happening only: a replaced one has another text. */
  readonly textOf: (row: Row) => string;
};

/** What happened to serials. One that took another's place has another transaction. */
export const ACTION_NEWS: News<ExplorerAction> = {
  of: listActionsOfChainBlocks,
  after: listActionsAfterChainBlock,
  chainBlockOf: ({ chainBlock }) => chainBlock,
  textOf: ({ logIndex, item, transaction }) => `${logIndex}-${item}-${transaction};`,
};

/** Blocks that began or changed, as they were then. */
export const BLOCK_NEWS: News<BlockVersion> = {
  of: listBlockVersionsOf,
  after: listBlockVersionsAfter,
  chainBlockOf: ({ since }) => since,
  textOf: ({ id, quantity, holder, state, authorizationId, locked, frozen }) =>
    `${[id, quantity, holder, state, authorizationId, locked, frozen].join("-")};`,
};
