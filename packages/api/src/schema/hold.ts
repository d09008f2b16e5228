import { builder } from "./builder.ts";
import { Reason, RecallStatus } from "./enums.ts";
import { Account, Block, Hold, Recall } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Hold.implement({
  description: "Why a block is frozen: its Party keeps it where it is.",
  fields: (t) => ({
    reason: t.expose("reason", { type: Reason }),
    note: t.exposeString("note"),
    by: t.expose("heldBy", { type: "Address" }),
    at: t.expose("heldAt", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});

Recall.implement({
  description:
    "An announced move by which a Party takes a block from one of its accounts to another.",
  fields: (t) => ({
    to: t.field({
      type: Account,
      resolve: async ({ to, moment }, _, { load }) =>
        seen(there(await load.account(moment, to), to), moment),
    }),
    due: t.expose("due", {
      type: "DateTime",
      description: "From when another authority may carry it out.",
    }),
    reason: t.expose("reason", { type: Reason }),
    note: t.exposeString("note"),
    by: t.expose("announcedBy", { type: "Address" }),
    at: t.expose("announcedAt", { type: "DateTime" }),
    status: t.expose("status", { type: RecallStatus }),
    endedBy: t.expose("endedBy", {
      type: "Address",
      nullable: true,
      description: "Who cancelled it or carried it out.",
    }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});

builder.objectFields(Block, (t) => ({
  hold: t.field({
    type: Hold,
    nullable: true,
    description: "Why it is frozen.",
    resolve: ({ id, moment }, _, { load }) => load.hold(moment, id),
  }),
  recall: t.field({
    type: Recall,
    nullable: true,
    description: "The last one that was announced.",
    resolve: async ({ id, moment }, _, { load }) => {
      const recall = await load.recall(moment, id);
      return recall && seen(recall, moment);
    },
  }),
}));
