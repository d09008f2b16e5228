import { actionsOf, adjustmentsOf } from "@sixtwo/db/explorer";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import { ADJUSTMENT_ARGS, ADJUSTMENTS, AdjustmentConnection } from "./adjustment-list.ts";
import { builder } from "./builder.ts";
import { METRIC } from "./meanings.ts";
import { relatedTo } from "./noun-list.ts";
import { Adjustment, Party } from "./refs.ts";
import { seen } from "./seen.ts";

Adjustment.implement({
  description:
    "What a Party's actions do to its emissions of one year: its corresponding adjustment (2/CMA.3 annex, paras 7 to 9). Acquired and not yet used is no part of it.",
  fields: (t) => ({
    party: t.field({
      type: Party,
      description: "The Party whose emissions are adjusted.",
      resolve: ({ party: code, moment }) => seen({ code }, moment),
    }),
    year: t.exposeInt("year", { description: "The calendar year that is adjusted." }),
    metric: t.exposeInt("metric", { description: METRIC }),
    firstTransferred: t.expose("firstTransferred", {
      type: "Tonnes",
      description:
        "First transferred by the Party, of mitigation that occurred in the year: added to its emissions (2/CMA.3 annex, para 8(a)).",
    }),
    used: t.expose("used", {
      type: "Tonnes",
      description:
        "Used by the Party towards its NDC for the year: subtracted from its emissions (2/CMA.3 annex, para 8(b)).",
    }),
    net: t.field({
      type: "Tonnes",
      description:
        "In tCO2e what is added to the emissions, negative where it is subtracted: first transferred less used (2/CMA.3 annex, para 8). In another metric the indicator's adjustment, with the signs reversed (para 9).",
      resolve: ({ metric, firstTransferred, used }) =>
        metric === 0 ? firstTransferred - used : used - firstTransferred,
    }),
    actions: t.field({
      type: ActionConnection,
      description: "The first transfers and uses that it is made of, newest first (AEF table 3).",
      args: ACTION_ARGS,
      resolve: relatedTo(
        ACTIONS,
        actionsOf.adjustment,
        ({ party, year, metric }: typeof Adjustment.$inferType) => [
          party,
          String(year),
          String(metric),
        ],
      ),
    }),
  }),
});

builder.objectField(Party, "adjustments", (t) =>
  t.field({
    type: AdjustmentConnection,
    description:
      "What its actions do to its emissions of each year, latest first (2/CMA.3 annex, paras 7 to 9).",
    args: ADJUSTMENT_ARGS,
    resolve: relatedTo(ADJUSTMENTS, adjustmentsOf.party, ({ code }: typeof Party.$inferType) => [
      code,
    ]),
  }),
);
