import {
  countRequests,
  type ExplorerRequest,
  listRequests,
  type RequestFilter,
} from "@sixtwo/db/explorer";
import { isOpenRequest, partyCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { RequestStatus } from "./enums.ts";
import { readIf } from "./read-filter.ts";
import { Account, Block, Request } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Request.implement({
  description:
    "A move that waits, or waited, for its Party's approval, or for time in which it can be aborted.",
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
    due: t.expose("due", {
      type: "DateTime",
      nullable: true,
      description: "From when anyone may have it carried out; null unless it had to wait.",
    }),
    lapsesAt: t.expose("lapsesAt", {
      type: "DateTime",
      nullable: true,
      description: "When it can be declared expired; null where it cannot.",
    }),
    approvedBy: t.expose("approvedBy", { type: "Address", nullable: true }),
    approvedAt: t.expose("approvedAt", { type: "DateTime", nullable: true }),
    closedBy: t.expose("closedBy", {
      type: "Address",
      nullable: true,
      description: "Who executed, rejected, withdrew or expired it.",
    }),
    closedAt: t.expose("closedAt", { type: "DateTime", nullable: true }),
    decidedBy: t.field({
      type: "Address",
      nullable: true,
      description: "Who approved it, or else rejected, withdrew or expired it.",
      resolve: (request) => (isAllowed(request) ? request.approvedBy : request.closedBy),
    }),
    reason: t.exposeString("reason", { nullable: true }),
    requestedAt: t.expose("requestedAt", { type: "DateTime" }),
    decidedAt: t.field({
      type: "DateTime",
      nullable: true,
      resolve: (request) => (isAllowed(request) ? request.approvedAt : request.closedAt),
    }),
  }),
});

/** True as long as nobody has stopped it. */
function isAllowed({ status }: ExplorerRequest): boolean {
  return status === "executed" || isOpenRequest(status);
}

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
