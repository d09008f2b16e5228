import { type BlockFilter, countBlocks, listBlocks } from "@sixtwo/db/explorer";
import { approachCode, blockId, partyCode, registryCode } from "@sixtwo/domain";
import { AsOf, askedMoment } from "./as-of.ts";
import { BlockConnection } from "./block-connection.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { BlockOrder, BlockState } from "./enums.ts";
import { askedMetric } from "./metric.ts";
import { numberId } from "./number-id.ts";
import { readIf } from "./read-filter.ts";
import { Block } from "./refs.ts";
import { seen } from "./seen.ts";

const Filter = builder.inputType("BlockFilter", {
  fields: (t) => ({
    party: t.string(),
    registry: t.string(),
    vintage: t.int(),
    metric: t.int(),
    state: t.field({ type: [BlockState] }),
    holder: t.field({ type: "Address" }),
    holderParty: t.string(),
    approach: t.string(),
    authorization: t.id(),
    activity: t.id(),
    locked: t.boolean(),
    frozen: t.boolean(),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): BlockFilter {
  return {
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    vintage: given?.vintage ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    states: given?.state ?? null,
    holder: given?.holder ?? null,
    holderParty: readIf(given?.holderParty, partyCode),
    approach: readIf(given?.approach, approachCode),
    authorizationId: numberId(given?.authorization, "an authorization"),
    activity: given?.activity ?? null,
    locked: given?.locked ?? null,
    frozen: given?.frozen ?? null,
  };
}

builder.queryFields((t) => ({
  block: t.field({
    type: Block,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, { load, momentOf }) => {
      const wanted = blockId(id);
      const moment = await momentOf(askedMoment(asOf));
      const block = await load.block(moment, wanted);
      return block && seen(block, moment);
    },
  }),
  blocks: t.field({
    type: BlockConnection,
    args: {
      filter: t.arg({ type: Filter }),
      order: t.arg({ type: BlockOrder, required: true, defaultValue: "serial" }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      const moment = await context.momentOf(askedMoment(args.asOf));
      const listing = { filter, page: pageOf(args), moment, order: args.order };
      return connectionOf(await listBlocks(context, listing), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countBlocks(context, { filter, moment }),
      });
    },
  }),
}));
