import { type CadTrustCycle, recentCycles } from "@sixtwo/db";
import {
  countStuckRecords,
  countUnitDifferences,
  type DifferenceKind as Kind,
  type StuckRecord as Stuck,
  stuckRecords,
  unitDifferences,
} from "@sixtwo/db/cad-trust";
import { registryCode } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { DifferenceKind, UnitDifference } from "./cad-trust-difference.ts";
import { CadTrustStanding } from "./cad-trust-node.ts";
import { offsetConnection, offsetPage } from "./offset-page.ts";

const UnitDifferenceConnection = builder.connectionObject(
  { type: UnitDifference, name: "UnitDifferenceConnection", description: "A page of differences." },
  { name: "UnitDifferenceEdge", description: "A difference, with its place in the list." },
);

const UnitDifferenceCount = builder
  .objectRef<{ readonly kind: Kind; readonly count: number }>("UnitDifferenceCount")
  .implement({
    description: "How many units differ in one way.",
    fields: (t) => ({
      kind: t.expose("kind", { type: DifferenceKind, description: "How they differ." }),
      units: t.exposeInt("count", { description: "How many." }),
    }),
  });

const StuckRecord = builder.objectRef<Stuck>("StuckRecord").implement({
  description: "A record other than a unit that does not get on by itself.",
  fields: (t) => ({
    key: t.exposeString("localId", { description: "Our own key, such as project:GHA01-STOVES." }),
    table: t.exposeString("table", { description: "In CAD Trust's data model." }),
    standing: t.expose("state", {
      type: CadTrustStanding,
      description: "Where it stands on the node.",
    }),
    attempts: t.exposeInt("attempts", { description: "How often it was sent." }),
    reason: t.exposeString("reason", { description: "In plain words." }),
    since: t.expose("since", {
      type: "DateTime",
      description: "Since when it is not on the node.",
    }),
    retryable: t.exposeBoolean("isRetryable", {
      description: "True when an administrator can give it another try.",
    }),
  }),
});

const StuckRecordConnection = builder.connectionObject(
  { type: StuckRecord, name: "StuckRecordConnection", description: "A page of records." },
  { name: "StuckRecordEdge", description: "A record, with its place in the list." },
);

const CadTrustRun = builder.objectRef<CadTrustCycle>("CadTrustRun").implement({
  description: "One run that filled the model of CAD Trust and published it.",
  fields: (t) => ({
    startedAt: t.expose("started_at", { type: "DateTime", description: "When it began." }),
    finishedAt: t.expose("finished_at", { type: "DateTime", description: "When it ended." }),
    outcome: t.exposeString("outcome", { description: "How it ended, in one word." }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why it could not publish; null when it could.",
    }),
  }),
});

const PAGE_ARGS = builder.args((t) => ({
  first: t.int({ required: true, defaultValue: 20, description: "At most 100." }),
  after: t.string({ description: "The endCursor of the page before." }),
}));

const Reconciliation = builder.objectRef<object>("CadTrustReconciliation").implement({
  description: "Where chain, registry and CAD Trust do not agree.",
  fields: (t) => ({
    counts: t.field({
      type: [UnitDifferenceCount],
      description: "How many units differ in each way; none where all agree.",
      resolve: async (_root, _args, context) => [
        ...(await countUnitDifferences(context, { registry: null, kind: null })),
      ],
    }),
    units: t.field({
      type: UnitDifferenceConnection,
      description: "The units that differ, the longest-standing first.",
      args: {
        ...PAGE_ARGS,
        registry: t.arg.string({ description: "Of this registry, such as GHA01." }),
        kind: t.arg({ type: DifferenceKind, description: "That differ in this way." }),
      },
      resolve: async (_root, args, context) => {
        const page = offsetPage(args);
        const registry = args.registry == null ? null : registryCode(args.registry);
        const filter = { registry, kind: args.kind ?? null };
        const asked = { filter, limit: page.limit + 1, offset: page.offset };
        const total = async () =>
          (await countUnitDifferences(context, filter)).reduce((sum, { count }) => sum + count, 0);
        const found = await unitDifferences(context, asked);
        return offsetConnection({ page, found, totalCount: total, rows: context.rows });
      },
    }),
    stuck: t.field({
      type: StuckRecordConnection,
      description: "Other records that are parked or wait, the parked ones first.",
      args: PAGE_ARGS,
      resolve: async (_root, args, context) => {
        const page = offsetPage(args);
        const found = await stuckRecords(context, { limit: page.limit + 1, offset: page.offset });
        const totalCount = () => countStuckRecords(context);
        return offsetConnection({ page, found, totalCount, rows: context.rows });
      },
    }),
    lastRun: t.field({
      type: CadTrustRun,
      nullable: true,
      description: "Null before the first one has ended.",
      resolve: async (_root, _args, context) => (await recentCycles(context, 1))[0] ?? null,
    }),
  }),
});

builder.queryField("cadTrustReconciliation", (t) =>
  t.field({
    type: Reconciliation,
    description: "The three-way comparison of chain, registry and CAD Trust, made when asked.",
    resolve: () => ({}),
  }),
);
