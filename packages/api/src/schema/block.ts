import type { ExplorerBatch, ExplorerBlock } from "@sixtwo/db/explorer";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { ActionConnection } from "./action-connection.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { BlockState } from "./enums.ts";
import { Account, Authorization, Batch, Block, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";
import { there } from "./there.ts";
import { underlyingText } from "./underlying-text.ts";

Block.implement({
  description: "Contiguous serials of one batch with one holder and one state.",
  fields: (t) => ({
    id: t.id({
      description: "The ERC-1155 id, in decimal.",
      resolve: ({ id }) => id.toString(),
    }),
    first: t.field({
      type: "ItmoId",
      description: "Text identifier of the first serial.",
      resolve: (block) => serialText(block, block.firstSerial),
    }),
    last: t.field({
      type: "ItmoId",
      description: "Text identifier of the last serial.",
      resolve: (block) => serialText(block, block.lastSerial),
    }),
    firstSerial: t.expose("firstSerial", { type: "Tonnes" }),
    lastSerial: t.expose("lastSerial", { type: "Tonnes" }),
    quantity: t.expose("quantity", { type: "Tonnes", description: "In the metric." }),
    metric: t.exposeInt("metric", { description: "What the quantity counts; 0 is tCO2e." }),
    party: t.exposeString("party"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    vintage: t.exposeInt("vintage"),
    state: t.expose("state", { type: BlockState }),
    firstTransferred: t.exposeBoolean("firstTransferred"),
    locked: t.exposeBoolean("locked", { description: "Waits for the decision on a request." }),
    frozen: t.exposeBoolean("frozen"),
    holder: t.field({
      type: Account,
      resolve: async ({ holder, moment }, _, { load }) =>
        seen(there(await load.account(moment, holder), holder), moment),
    }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      resolve: async ({ authorizationId: id, moment }, _, { load }) => {
        const found = id === null ? null : await load.authorization(moment, id);
        return found && seen(found, moment);
      },
    }),
    batch: t.field({
      type: Batch,
      resolve: async (block, _, { load }) => seen(await batchOf(block, load), block.moment),
    }),
    underlyingFirst: t.string({
      nullable: true,
      description: "Serials in the programme that first issued them.",
      resolve: async (block, _, { load }) =>
        underlyingText(await batchOf(block, load), block.firstSerial),
    }),
    underlyingLast: t.string({
      nullable: true,
      resolve: async (block, _, { load }) =>
        underlyingText(await batchOf(block, load), block.lastSerial),
    }),
    actions: t.field({
      type: ActionConnection,
      args: {
        first: t.arg.int({ required: true, defaultValue: 20 }),
        after: t.arg.string(),
      },
      resolve: async (block, args, { load, rows }) => {
        const { registry, firstSerial: first, lastSerial: last, moment } = block;
        const range = { registry, first, last };
        const page = await load.actionsOfRange({ page: pageOf(args), moment }, range);
        return connectionOf(page, {
          rows,
          after: args.after,
          nodeOf: (row) => seen(row, moment),
          totalCount: () => load.actionCountOfRange(moment, range),
        });
      },
    }),
  }),
});

async function batchOf(
  { registry, batch }: ExplorerBlock,
  load: RequestLoaders,
): Promise<ExplorerBatch> {
  return there(await load.batch({ registry, batch }), `batch ${batch} of ${registry}`);
}
