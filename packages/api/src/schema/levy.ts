import { LevyKind } from "./act-enums.ts";
import { builder } from "./builder.ts";
import { FIRST_ITMO, IN_METRIC, LAST_ITMO, METRIC, TRANSACTION } from "./meanings.ts";
import { askedMetric, METRIC_ARGS } from "./metric.ts";
import { Account, Authorization, Block, Levy, LevyTaken } from "./refs.ts";
import { seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";
import { accountAt, authorizationAt } from "./surroundings.ts";
import { there } from "./there.ts";

const RATE = "In hundredths of a percent: 500 is 5 %.";

Levy.implement({
  description:
    "What an approach sets aside of each quantity that comes under it: share of proceeds for adaptation (2/CMA.3 annex, para 37), OMGE (para 39), the host's own part, or a buffer against reversals.",
  fields: (t) => ({
    kind: t.expose("kind", { type: LevyKind, description: "What it is for." }),
    rate: t.exposeInt("rate", { description: RATE }),
    account: t.field({
      type: Account,
      nullable: true,
      description: "Where it goes; null for OMGE, which is cancelled.",
      resolve: ({ account, moment }, _, { load }) => accountAt(moment, account, load),
    }),
    setAt: t.expose("setAt", { type: "DateTime", description: "When the Party set it." }),
    taken: t.field({
      type: "Tonnes",
      description: "What has been set aside for it so far, under whatever rate.",
      args: METRIC_ARGS,
      resolve: ({ party, approach, kind, moment }, args, { load }) =>
        load.levyTaken({ moment, metric: askedMetric(args) }, { party, approach, kind }),
    }),
  }),
});

LevyTaken.implement({
  description:
    "Serials that were set aside on coming under an authorization (2/CMA.3 annex, paras 37 and 39).",
  fields: (t) => ({
    kind: t.expose("kind", { type: LevyKind, description: "What it is for." }),
    rate: t.exposeInt("rate", { description: `${RATE} As it was then.` }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    metric: t.exposeInt("metric", { description: METRIC }),
    first: t.field({
      type: "ItmoId",
      description: FIRST_ITMO,
      resolve: (levy) => serialText(levy, levy.firstSerial),
    }),
    last: t.field({
      type: "ItmoId",
      description: LAST_ITMO,
      resolve: (levy) => serialText(levy, levy.lastSerial),
    }),
    authorization: t.field({
      type: Authorization,
      description: "The authorization that the serials came under.",
      resolve: async ({ authorizationId: id, moment }, _, { load }) =>
        there(await authorizationAt(moment, id, load), `authorization ${id}`),
    }),
    at: t.expose("at", { type: "DateTime", description: "When it was set aside." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

builder.objectField(Block, "levies", (t) =>
  t.field({
    type: [LevyTaken],
    description:
      "What was set aside of its serials on coming under an authorization (2/CMA.3 annex, paras 37 and 39).",
    resolve: async ({ registry, firstSerial, lastSerial, moment }, _, { load, rows }) => {
      const range = { registry, first: firstSerial, last: lastSerial };
      const taken = await load.leviesOfRange(moment, range);
      rows.spend(taken.length);
      return taken.map((levy) => seen(levy, moment));
    },
  }),
);
