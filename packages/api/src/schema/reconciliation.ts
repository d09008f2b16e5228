import {
  type Drift,
  driftsOf,
  type SerialGap as Gap,
  lastReconciliation,
  type Reconciliation as Reconciled,
  serialGapsOf,
} from "@sixtwo/db/reconcile";
import { builder } from "./builder.ts";
import { REGISTRY } from "./meanings.ts";

const SHOWN_DRIFTS = 100;

const DriftingBlock = builder.objectRef<Drift>("DriftingBlock").implement({
  description: "A block of which the mirror says something else than the chain.",
  fields: (t) => ({
    id: t.id({
      description: "The ERC-1155 id, in decimal.",
      resolve: ({ block_id }) => block_id.toString(),
    }),
    chainBlock: t.expose("chain_block", {
      type: "ChainBlock",
      description: "Where both were compared.",
    }),
    holder: t.exposeString("holder", { description: "In the mirror, as it stands there." }),
    quantity: t.expose("quantity", { type: "Tonnes", description: "In the mirror." }),
    chainHolder: t.exposeString("chain_holder", {
      nullable: true,
      description: "On the chain; null where the chain has no such block.",
    }),
    chainQuantity: t.expose("chain_quantity", { type: "Tonnes", description: "On the chain." }),
  }),
});

const SerialGap = builder.objectRef<Gap>("SerialGap").implement({
  description: "A registry whose blocks in the mirror do not add up to what the chain has issued.",
  fields: (t) => ({
    registry: t.exposeString("registry", { description: REGISTRY }),
    mirrored: t.expose("mirrored", { type: "Tonnes", description: "In the mirror." }),
    issued: t.expose("issued", { type: "Tonnes", description: "On the chain." }),
  }),
});

const Reconciliation = builder.objectRef<Reconciled>("Reconciliation").implement({
  description: "The last comparison of every block of the mirror with its balance on the chain.",
  fields: (t) => ({
    startedAt: t.expose("startedAt", { type: "DateTime", description: "When it began." }),
    comparedAt: t.expose("finishedAt", { type: "DateTime", description: "When it ended." }),
    chainBlock: t.expose("chainBlock", {
      type: "ChainBlock",
      description: "The height at which it ended.",
    }),
    blocks: t.int({
      description: "How many were compared.",
      resolve: (run) => Number(run.compared),
    }),
    drifting: t.int({
      description: "How many differ; 0 in a sound mirror.",
      resolve: (run) => Number(run.drifting),
    }),
    drifts: t.field({
      type: [DriftingBlock],
      description: `The first ${SHOWN_DRIFTS} of them.`,
      resolve: async ({ id }, _, context) => {
        const drifts = await driftsOf(context, { id, limit: SHOWN_DRIFTS });
        context.rows.spend(drifts.length);
        return [...drifts];
      },
    }),
    serialGaps: t.field({
      type: [SerialGap],
      description: "None in a sound mirror.",
      resolve: async ({ id }, _, context) => [...(await serialGapsOf(context, id))],
    }),
    failure: t.exposeString("failure", {
      nullable: true,
      description: "Why a later comparison has not come to its end; it is tried again.",
    }),
  }),
});

builder.queryField("reconciliation", (t) =>
  t.field({
    type: Reconciliation,
    nullable: true,
    description:
      "How the mirror compares with the chain; null before the first comparison has come to its end.",
    resolve: (_root, _args, context) => lastReconciliation(context),
  }),
);
