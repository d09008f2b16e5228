import { countHoldings, type HoldingFilter, listHoldings } from "@sixtwo/db/explorer";
import { partyCode } from "@sixtwo/domain";
import { AsOf, askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { AccountKind, BlockState } from "./enums.ts";
import { askedMetric } from "./metric.ts";
import { numberId } from "./number-id.ts";
import { readIf } from "./read-filter.ts";
import { Account, Authorization, Holding, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Holding.implement({
  description: "What one account holds in one metric, state, vintage and authorization.",
  fields: (t) => ({
    account: t.field({
      type: Account,
      resolve: async ({ account, moment }, _, { load }) =>
        seen(there(await load.account(moment, account), account), moment),
    }),
    hostParty: t.exposeString("hostParty"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    vintage: t.exposeInt("vintage"),
    state: t.expose("state", { type: BlockState }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      resolve: async ({ authorizationId: id, moment }, _, { load }) => {
        const found = id === null ? null : await load.authorization(moment, id);
        return found && seen(found, moment);
      },
    }),
    metric: t.exposeInt("metric", { description: "What the quantity counts; 0 is tCO2e." }),
    quantity: t.expose("quantity", { type: "Tonnes", description: "In the metric." }),
    blocks: t.exposeInt("blocks"),
  }),
});

const HoldingConnection = builder.connectionObject(
  { type: Holding, name: "HoldingConnection" },
  { name: "HoldingEdge" },
);

const Filter = builder.inputType("HoldingFilter", {
  fields: (t) => ({
    party: t.string(),
    account: t.field({ type: "Address" }),
    entity: t.id(),
    kind: t.field({ type: [AccountKind] }),
    hostParty: t.string(),
    vintage: t.int(),
    metric: t.int(),
    state: t.field({ type: [BlockState] }),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): HoldingFilter {
  return {
    party: readIf(given?.party, partyCode),
    account: given?.account ?? null,
    entityId: numberId(given?.entity, "an entity"),
    kinds: given?.kind ?? null,
    hostParty: readIf(given?.hostParty, partyCode),
    vintage: given?.vintage ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    states: given?.state ?? null,
  };
}

builder.queryField("holdings", (t) =>
  t.field({
    type: HoldingConnection,
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      const moment = await context.momentOf(askedMoment(args.asOf));
      return connectionOf(await listHoldings(context, { filter, page: pageOf(args), moment }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countHoldings(context, { filter, moment }),
      });
    },
  }),
);
