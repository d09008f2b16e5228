import type { Deployment } from "@sixtwo/chain";
import type { MirrorState } from "../state/mirror-state.ts";
import type { ReadChainBlock } from "./application.ts";
import { applyEvent } from "./apply-event.ts";
import { type ApplyContext, createTransactionScope, enterTransaction } from "./context.ts";
import { isHeard } from "./emitter.ts";

export type ReduceDeps = {
  readonly deployment: Deployment;
  readonly onOdd: ApplyContext["onOdd"];
};

/** Brings the rows in memory from before some chain blocks to after them. */
export function reduceChainBlocks(
  deps: ReduceDeps,
  state: MirrorState,
  chainBlocks: readonly ReadChainBlock[],
): void {
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
