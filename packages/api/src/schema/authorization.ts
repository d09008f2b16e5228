import {
  type AuthorizationFilter,
  countAuthorizations,
  listAuthorizations,
} from "@sixtwo/db/explorer";
import { approachCode, partyCode } from "@sixtwo/domain";
import { AsOf, askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { FirstTransferDefinition, Purpose } from "./enums.ts";
import { readIf } from "./read-filter.ts";
import { Authorization, Entity, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Authorization.implement({
  description: "One immutable version of an authorization (AEF table 2).",
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => String(id) }),
    name: t.exposeString("name"),
    version: t.exposeInt("version"),
    party: t.exposeString("party"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    approach: t.exposeString("approach"),
    date: t.expose("date", { type: "DateTime" }),
    purposes: t.field({ type: [Purpose], resolve: ({ purposes }) => [...purposes] }),
    firstTransferDefinition: t.expose("firstTransferDefinition", {
      type: FirstTransferDefinition,
      nullable: true,
    }),
    oimp: t.exposeString("oimp"),
    metric: t.exposeInt("metric", { description: "What the cap counts; 0 is tCO2e." }),
    unit: t.exposeString("unit", { description: "The metric in words." }),
    cap: t.expose("cap", {
      type: "Tonnes",
      nullable: true,
      description: "Of all versions of the name together, in the metric; null for no limit.",
    }),
    authorized: t.field({
      type: "Tonnes",
      description: "Serials that stand under it.",
      resolve: ({ id, moment }, _, { load }) => load.authorizedQuantity(moment, id),
    }),
    occurrenceFrom: t.exposeInt("occurrenceFrom"),
    occurrenceUntil: t.exposeInt("occurrenceUntil"),
    expires: t.expose("expires", {
      type: "DateTime",
      nullable: true,
      description: "After which nothing more is tagged or first transferred; null for never.",
    }),
    useFrom: t.expose("useFrom", { type: "DateTime", nullable: true }),
    useUntil: t.expose("useUntil", { type: "DateTime", nullable: true }),
    sectors: t.stringList({ resolve: ({ sectors }) => [...sectors] }),
    activityTypes: t.stringList({ resolve: ({ activityTypes }) => [...activityTypes] }),
    parties: t.stringList({
      description: "Parties that may acquire; empty for any.",
      resolve: ({ parties }) => [...parties],
    }),
    entities: t.field({
      type: [Entity],
      description: "Entities that may use or cancel; empty for any.",
      resolve: ({ entities }, _, { load }) =>
        Promise.all(entities.map(async (id) => there(await load.entity(id), `entity ${id}`))),
    }),
    termsHash: t.expose("termsHash", { type: "Hash" }),
    conditions: t.exposeString("conditions"),
    recordedAt: t.expose("recordedAt", { type: "DateTime" }),
    changeableAfterFirstTransfer: t.exposeBoolean("changeable", {
      description: "Whether its own terms allow a change after first transfer (4/CMA.6).",
    }),
    superseded: t.exposeBoolean("superseded"),
    revoked: t.exposeBoolean("revoked"),
    revokedEntirely: t.exposeBoolean("revokedEntirely", {
      description: "Revoked for what has been first transferred as well.",
    }),
    revokedReason: t.exposeString("revokedReason", { nullable: true }),
  }),
});

const AuthorizationConnection = builder.connectionObject(
  { type: Authorization, name: "AuthorizationConnection" },
  { name: "AuthorizationEdge" },
);

const Filter = builder.inputType("AuthorizationFilter", {
  fields: (t) => ({
    party: t.string(),
    approach: t.string(),
    name: t.string(),
    open: t.boolean(),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): AuthorizationFilter {
  return {
    party: readIf(given?.party, partyCode),
    approach: readIf(given?.approach, approachCode),
    name: given?.name ?? null,
    open: given?.open ?? null,
  };
}

builder.queryField("authorizations", (t) =>
  t.field({
    type: AuthorizationConnection,
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      const moment = await context.momentOf(askedMoment(args.asOf));
      const page = await listAuthorizations(context, { filter, page: pageOf(args), moment });
      return connectionOf(page, {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countAuthorizations(context, { filter, moment }),
      });
    },
  }),
);
