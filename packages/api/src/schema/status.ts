import { type PublicationCount, publicationCounts } from "@sixtwo/db";
import { findMirrorStatus, type MirrorStatus } from "@sixtwo/db/explorer";
import { RegistryError } from "@sixtwo/domain";
import { CadTrustState } from "./act-enums.ts";
import { builder } from "./builder.ts";
import { Reason } from "./enums.ts";
import { there } from "./there.ts";

const CadTrustCount = builder.objectRef<PublicationCount>("CadTrustCount").implement({
  description: "How many records of one table of CAD Trust's data model are in one state.",
  fields: (t) => ({
    table: t.exposeString("table", { description: "The table, such as unit." }),
    state: t.expose("state", { type: CadTrustState, description: "How far their publication is." }),
    records: t.exposeInt("count", { description: "How many records." }),
  }),
});

const Status = builder.objectRef<MirrorStatus>("Status").implement({
  description: "Where the mirror and its surroundings stand.",
  fields: (t) => ({
    chainId: t.exposeInt("chainId", { description: "The chain's number (EIP-155)." }),
    ledger: t.expose("ledger", {
      type: "Address",
      description: "The immutable contract that keeps the serials.",
    }),
    rulebook: t.field({
      type: "Address",
      description: "The contract that holds the rules of Article 6.2, as it is in force.",
      resolve: ({ rulebook }) => there(rulebook, "the rulebook"),
    }),
    chainBlock: t.expose("chainBlock", {
      type: "ChainBlock",
      description: "Height of the mirror.",
    }),
    chainBlockHash: t.expose("chainBlockHash", {
      type: "Hash",
      description: "The hash of that chain block.",
    }),
    chainBlockAt: t.expose("chainBlockAt", {
      type: "DateTime",
      description: "The time of that chain block.",
    }),
    paused: t.boolean({
      description: "True while no block can move.",
      resolve: ({ pausedReason }) => pausedReason !== null,
    }),
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
      description: "How far the publication to CAD Trust is, by table and state.",
      resolve: async (_status, _args, context) => [...(await publicationCounts(context))],
    }),
  }),
});

builder.queryField("status", (t) =>
  t.field({
    type: Status,
    description: "Where the mirror, the chain and the publication to CAD Trust stand now.",
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
