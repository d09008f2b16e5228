import { countRequests, listRequests, type RequestFilter } from "@sixtwo/db/explorer";
import { partyCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { RequestStatus } from "./enums.ts";
import { readIf } from "./read-filter.ts";
import { Account, Block, Request } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Request.implement({
  description: "A move of an entity that waits, or waited, for its Party.",
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => id.toString() }),
    block: t.field({
      type: Block,
      // The holder may merge the block away once the request is decided.
      resolve: async ({ blockId }, _, { load }) =>
        seen(there(await load.lastBlock(blockId), `block ${blockId}`), null),
    }),
    quantity: t.expose("quantity", { type: "Tonnes" }),
    holder: t.field({
      type: Account,
      resolve: async ({ holder }, _, { load }) =>
        seen(there(await load.account(null, holder), holder), null),
    }),
    to: t.field({
      type: Account,
      resolve: async ({ to }, _, { load }) => seen(there(await load.account(null, to), to), null),
    }),
    requester: t.expose("requester", { type: "Address" }),
    status: t.expose("status", { type: RequestStatus }),
    decidedBy: t.expose("decidedBy", { type: "Address", nullable: true }),
    reason: t.exposeString("reason", { nullable: true }),
    requestedAt: t.expose("requestedAt", { type: "DateTime" }),
    decidedAt: t.expose("decidedAt", { type: "DateTime", nullable: true }),
  }),
});

const RequestConnection = builder.connectionObject(
  { type: Request, name: "RequestConnection" },
  { name: "RequestEdge" },
);

const Filter = builder.inputType("RequestFilter", {
  fields: (t) => ({
    status: t.field({ type: [RequestStatus] }),
    party: t.string(),
    holder: t.field({ type: "Address" }),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): RequestFilter {
  return {
    statuses: given?.status ?? null,
    party: readIf(given?.party, partyCode),
    holder: given?.holder ?? null,
  };
}

builder.queryField("requests", (t) =>
  t.field({
    type: RequestConnection,
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      return connectionOf(await listRequests(context, { filter, page: pageOf(args) }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => row,
        totalCount: () => countRequests(context, { filter }),
      });
    },
  }),
);
