import { RecallStatus } from "./act-enums.ts";
import { builder } from "./builder.ts";
import { Reason } from "./enums.ts";
import { NO_PERSON, TRANSACTION } from "./meanings.ts";
import { Account, Block, Hold, Recall } from "./refs.ts";
import { seen } from "./seen.ts";
import { presentAccountAt } from "./surroundings.ts";

Hold.implement({
  description: "Why a block is frozen: its Party keeps it where it is.",
  fields: (t) => ({
    reason: t.expose("reason", { type: Reason, description: "Why." }),
    note: t.exposeString("note", { description: NO_PERSON }),
    by: t.expose("heldBy", { type: "Address", description: "Who froze it." }),
    at: t.expose("heldAt", { type: "DateTime", description: "When it was frozen." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

Recall.implement({
  description:
    "An announced move by which a Party takes a block from one of its accounts to another.",
  fields: (t) => ({
    to: t.field({
      type: Account,
      description: "Where it is taken.",
      resolve: ({ to, moment }, _, { load }) => presentAccountAt(moment, to, load),
    }),
    due: t.expose("due", {
      type: "DateTime",
      description: "From when another authority may carry it out.",
    }),
    reason: t.expose("reason", { type: Reason, description: "Why." }),
    note: t.exposeString("note", { description: NO_PERSON }),
    by: t.expose("announcedBy", { type: "Address", description: "Who announced it." }),
    at: t.expose("announcedAt", { type: "DateTime", description: "When it was announced." }),
    status: t.expose("status", { type: RecallStatus, description: "How far it is." }),
    endedBy: t.expose("endedBy", {
      type: "Address",
      nullable: true,
      description: "Who cancelled it or carried it out.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

builder.objectFields(Block, (t) => ({
  hold: t.field({
    type: Hold,
    nullable: true,
    description: "Why it is frozen; null when it is not.",
    resolve: ({ id, moment }, _, { load }) => load.hold(moment, id),
  }),
  recall: t.field({
    type: Recall,
    nullable: true,
    description: "The last one that was announced; null when there never was one.",
    resolve: async ({ id, moment }, _, { load }) => {
      const recall = await load.recall(moment, id);
      return recall && seen(recall, moment);
    },
  }),
}));
