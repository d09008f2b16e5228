import type { Deployment } from "@sixtwo/chain";
import { learnRows, type RowSource } from "../state/learn-rows.ts";
import type { MirrorState } from "../state/mirror-state.ts";
import { touchedKeys } from "../state/touched-keys.ts";
import type { ReadChainBlock } from "./application.ts";
import { applyEvent } from "./apply-event.ts";
import { type ApplyContext, createTransactionScope, enterTransaction } from "./context.ts";
import { isHeard } from "./emitter.ts";

export type ReduceDeps = {
  readonly deployment: Deployment;
  readonly onOdd: ApplyContext["onOdd"];
};

type Reduction = {
  readonly state: MirrorState;
  readonly chainBlocks: readonly ReadChainBlock[];
};

/**
 * Brings the rows in memory from before some chain blocks to after them.
 * @param source where rows are that are not in memory yet
 */
export async function reduceChainBlocks(
  deps: ReduceDeps,
  source: RowSource,
  { state, chainBlocks }: Reduction,
): Promise<void> {
  if (!Object.values(state.versions).every((rows) => rows.isWhole())) {
    await learnRows(source, state, touchedKeys(chainBlocks.flatMap(({ events }) => events)));
  }
  for (const read of chainBlocks) reduceChainBlock(deps, state, read);
}

function reduceChainBlock(
  { deployment, onOdd }: ReduceDeps,
  state: MirrorState,
  { chainBlock, events }: ReadChainBlock,
): void {
  const context: ApplyContext = {
    state,
    number: chainBlock.number,
    minedAt: chainBlock.timestamp,
    transaction: createTransactionScope(),
    onOdd,
  };
  for (const event of events) {
    if (!isHeard(event, deployment, state)) continue;
    enterTransaction(context, event);
    applyEvent(context, event);
  }
}
