import type { ExplorerRequest } from "@sixtwo/db/explorer";
import { isOpenRequest } from "@sixtwo/domain";
import { RequestStatus } from "./enums.ts";
import { IN_METRIC, TRANSACTION } from "./meanings.ts";
import { Account, Block, Request } from "./refs.ts";
import { seen } from "./seen.ts";
import { presentAccountAt } from "./surroundings.ts";
import { there } from "./there.ts";

Request.implement({
  description:
    "A move that waits, or waited, for its Party's approval, or for time in which it can be aborted.",
  fields: (t) => ({
    id: t.id({ description: "Its number on the chain.", resolve: ({ id }) => id.toString() }),
    block: t.field({
      type: Block,
      description: "The block that is to move, as it is now or last was.",
      // The holder may merge the block away once the request is decided.
      resolve: async ({ blockId }, _, { load }) =>
        seen(there(await load.lastBlock(blockId), `block ${blockId}`), null),
    }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    holder: t.field({
      type: Account,
      description: "The account that holds the serials.",
      resolve: ({ holder, moment }, _, { load }) => presentAccountAt(moment, holder, load),
    }),
    to: t.field({
      type: Account,
      description: "The account that they are to go to.",
      resolve: ({ to, moment }, _, { load }) => presentAccountAt(moment, to, load),
    }),
    requester: t.expose("requester", { type: "Address", description: "Who requested it." }),
    status: t.expose("status", { type: RequestStatus, description: "How far it is." }),
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
    approvedBy: t.expose("approvedBy", {
      type: "Address",
      nullable: true,
      description: "Who approved it, never who requested it.",
    }),
    approvedAt: t.expose("approvedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was approved.",
    }),
    closedBy: t.expose("closedBy", {
      type: "Address",
      nullable: true,
      description: "Who executed, rejected, withdrew or expired it.",
    }),
    closedAt: t.expose("closedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was executed, rejected, withdrawn or expired.",
    }),
    decidedBy: t.field({
      type: "Address",
      nullable: true,
      description: "Who approved it, or else rejected, withdrew or expired it.",
      resolve: (request) => (isAllowed(request) ? request.approvedBy : request.closedBy),
    }),
    reason: t.exposeString("reason", { nullable: true, description: "Why it was rejected." }),
    requestedAt: t.expose("requestedAt", {
      type: "DateTime",
      description: "When it was requested.",
    }),
    decidedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "When it was approved, or else rejected, withdrawn or expired.",
      resolve: (request) => (isAllowed(request) ? request.approvedAt : request.closedAt),
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

/** True as long as nobody has stopped it. */
function isAllowed({ status }: ExplorerRequest): boolean {
  return status === "executed" || isOpenRequest(status);
}
