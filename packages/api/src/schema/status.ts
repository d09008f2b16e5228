import { type PublicationCount, publicationCounts } from "@sixtwo/db";
import { findMirrorStatus, type MirrorStatus } from "@sixtwo/db/explorer";
import { RegistryError } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { CadTrustState, Reason } from "./enums.ts";
import { there } from "./there.ts";

const CadTrustCount = builder.objectRef<PublicationCount>("CadTrustCount").implement({
  fields: (t) => ({
    table: t.exposeString("table"),
    state: t.expose("state", { type: CadTrustState }),
    records: t.exposeInt("count"),
  }),
});

const Status = builder.objectRef<MirrorStatus>("Status").implement({
  description: "Where the mirror and its surroundings stand.",
  fields: (t) => ({
    chainId: t.exposeInt("chainId"),
    ledger: t.expose("ledger", { type: "Address" }),
    rulebook: t.field({
      type: "Address",
      resolve: ({ rulebook }) => there(rulebook, "the rulebook"),
    }),
    chainBlock: t.expose("chainBlock", {
      type: "ChainBlock",
      description: "Height of the mirror.",
    }),
    chainBlockHash: t.expose("chainBlockHash", { type: "Hash" }),
    chainBlockAt: t.expose("chainBlockAt", { type: "DateTime" }),
    paused: t.boolean({ resolve: ({ pausedReason }) => pausedReason !== null }),
    pausedReason: t.expose("pausedReason", {
      type: Reason,
      nullable: true,
      description: "Why no block can move.",
    }),
    training: t.boolean({
      description: "True when this is the training country on the embedded chain.",
      resolve: (_status, _args, { training }) => training,
    }),
    cadTrust: t.field({
      type: [CadTrustCount],
      resolve: async (_status, _args, context) => [...(await publicationCounts(context))],
    }),
  }),
});

builder.queryField("status", (t) =>
  t.field({
    type: Status,
    resolve: async (_root, _args, context) => {
      const status = await findMirrorStatus(context);
      if (status !== null) return status;
      throw new RegistryError("NOT_SYNCED", {
        message: "The mirror has not read any chain block yet.",
        remedy: "Wait for the indexer; /ready says when it is at the chain's head.",
      });
    },
  }),
);
