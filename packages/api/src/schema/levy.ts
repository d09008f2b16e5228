import { countLeviesTaken, type LevyTakenFilter, listLeviesTaken } from "@sixtwo/db/explorer";
import { approachCode, partyCode } from "@sixtwo/domain";
import { AsOf, askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { LevyKind } from "./enums.ts";
import { askedMetric, METRIC_ARG } from "./metric.ts";
import { numberId } from "./number-id.ts";
import { readIf } from "./read-filter.ts";
import { Account, Authorization, Block, Levy, LevyTaken } from "./refs.ts";
import { seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";
import { there } from "./there.ts";

const RATE = "In hundredths of a percent: 500 is 5 %.";

Levy.implement({
  description:
    "What an approach sets aside of each quantity that comes under it: share of proceeds for adaptation (2/CMA.3 annex, para 37), OMGE (para 39), the host's own part, or a buffer against reversals.",
  fields: (t) => ({
    kind: t.expose("kind", { type: LevyKind }),
    rate: t.exposeInt("rate", { description: RATE }),
    account: t.field({
      type: Account,
      nullable: true,
      description: "Where it goes; null for OMGE, which is cancelled.",
      resolve: async ({ account: address, moment }, _, { load }) => {
        const account = address === null ? null : await load.account(moment, address);
        return account && seen(account, moment);
      },
    }),
    setAt: t.expose("setAt", { type: "DateTime" }),
    taken: t.field({
      type: "Tonnes",
      description: "What has been set aside for it so far, under whatever rate.",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: ({ party, approach, kind, moment }, args, { load }) =>
        load.levyTaken({ moment, metric: askedMetric(args) }, { party, approach, kind }),
    }),
  }),
});

LevyTaken.implement({
  description: "Serials that were set aside on coming under an authorization.",
  fields: (t) => ({
    kind: t.expose("kind", { type: LevyKind }),
    rate: t.exposeInt("rate", { description: `${RATE} As it was then.` }),
    quantity: t.expose("quantity", { type: "Tonnes" }),
    metric: t.exposeInt("metric"),
    first: t.field({ type: "ItmoId", resolve: (levy) => serialText(levy, levy.firstSerial) }),
    last: t.field({ type: "ItmoId", resolve: (levy) => serialText(levy, levy.lastSerial) }),
    authorization: t.field({
      type: Authorization,
      resolve: async ({ authorizationId: id, moment }, _, { load }) =>
        seen(there(await load.authorization(moment, id), `authorization ${id}`), moment),
    }),
    at: t.expose("at", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});

builder.objectField(Block, "levies", (t) =>
  t.field({
    type: [LevyTaken],
    description: "What was set aside of its serials on coming under an authorization.",
    resolve: async ({ registry, firstSerial, lastSerial, moment }, _, { load, rows }) => {
      const range = { registry, first: firstSerial, last: lastSerial };
      const taken = await load.leviesOfRange(moment, range);
      rows.spend(taken.length);
      return taken.map((levy) => seen(levy, moment));
    },
  }),
);

const LevyTakenConnection = builder.connectionObject(
  { type: LevyTaken, name: "LevyTakenConnection" },
  { name: "LevyTakenEdge" },
);

const Filter = builder.inputType("LevyTakenFilter", {
  fields: (t) => ({
    party: t.string(),
    approach: t.string(),
    authorization: t.id(),
    kind: t.field({ type: [LevyKind] }),
    metric: t.int(),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): LevyTakenFilter {
  return {
    party: readIf(given?.party, partyCode),
    approach: readIf(given?.approach, approachCode),
    authorizationId: numberId(given?.authorization, "an authorization"),
    kinds: given?.kind ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
  };
}

builder.queryField("leviesTaken", (t) =>
  t.field({
    type: LevyTakenConnection,
    description: "Newest first.",
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      const moment = await context.momentOf(askedMoment(args.asOf));
      return connectionOf(await listLeviesTaken(context, { filter, page: pageOf(args), moment }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countLeviesTaken(context, { filter, moment }),
      });
    },
  }),
);
