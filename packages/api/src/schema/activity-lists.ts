import { actionsOf, batchesOf, blocksOf } from "@sixtwo/db/explorer";
import { packBlockId, vintage } from "@sixtwo/domain";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import { BATCH_ARGS, BATCHES, BatchConnection } from "./batch-list.ts";
import { BLOCK_ARGS, BLOCKS, BlockConnection } from "./block-list.ts";
import { builder } from "./builder.ts";
import { relatedTo } from "./noun-list.ts";
import { Activity, Batch } from "./refs.ts";

const ofActivity = ({ registry, activity }: typeof Activity.$inferType) =>
  [registry, activity] as const;
const serialsOfBatch = ({ registry, firstSerial, lastSerial }: typeof Batch.$inferType) =>
  [registry, String(firstSerial), String(lastSerial)] as const;

/** Ids count on from the one of the batch's first serial. */
function idsOfBatch(batch: typeof Batch.$inferType) {
  const first = packBlockId({
    ...batch,
    vintage: vintage(batch.vintage),
    first: batch.firstSerial,
  });
  return [String(first), String(first + batch.quantity)] as const;
}

builder.objectFields(Activity, (t) => ({
  batches: t.field({
    type: BatchConnection,
    description: "What was issued for it.",
    args: BATCH_ARGS,
    resolve: relatedTo(BATCHES, batchesOf.activity, ofActivity),
  }),
  blocks: t.field({
    type: BlockConnection,
    description: "Blocks of serials that were issued for it, wherever they are.",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.activity, ofActivity),
  }),
  actions: t.field({
    type: ActionConnection,
    description: "What happened to serials that were issued for it, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.activity, ofActivity),
  }),
}));

builder.objectFields(Batch, (t) => ({
  blocks: t.field({
    type: BlockConnection,
    description: "What became of its serials: blocks that lie side by side, without a gap.",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.batch, idsOfBatch),
  }),
  actions: t.field({
    type: ActionConnection,
    description: "What happened to its serials, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.batch, serialsOfBatch),
  }),
}));
