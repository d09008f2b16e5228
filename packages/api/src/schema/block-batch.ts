import type { ExplorerBatch, ExplorerBlock } from "@sixtwo/db/explorer";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { builder } from "./builder.ts";
import { Batch, Block } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";
import { underlyingText } from "./underlying-text.ts";

builder.objectFields(Block, (t) => ({
  batch: t.field({
    type: Batch,
    description: "What it was issued with.",
    resolve: async (block, _, { load }) => seen(await batchOf(block, load), block.moment),
  }),
  underlyingFirst: t.string({
    nullable: true,
    description: "AEF table 3, first unit ID: the serial in the programme that first issued it.",
    resolve: async (block, _, { load }) =>
      underlyingText(await batchOf(block, load), block.firstSerial),
  }),
  underlyingLast: t.string({
    nullable: true,
    description: "AEF table 3, last unit ID: the serial in the programme that first issued it.",
    resolve: async (block, _, { load }) =>
      underlyingText(await batchOf(block, load), block.lastSerial),
  }),
}));

async function batchOf(
  { registry, batch }: ExplorerBlock,
  load: RequestLoaders,
): Promise<ExplorerBatch> {
  return there(await load.batch({ registry, batch }), `batch ${batch} of ${registry}`);
}
