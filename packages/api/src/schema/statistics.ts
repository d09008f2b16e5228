import { type Figure, type Measure, monthlyStatistics } from "@sixtwo/db/explorer";
import { approachCode, partyCode, RegistryError } from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";
import { builder } from "./builder.ts";
import { connectionOf, type GivenPage } from "./connection.ts";
import { periodStart } from "./date-time.ts";
import { enumOf } from "./enum-of.ts";
import { pageArgs } from "./list-args.ts";
import { APPROACH, pageOf, rowOf } from "./meanings.ts";
import { askedMetric, METRIC_ARGS } from "./metric.ts";
import { pageOfArray } from "./page-of-array.ts";
import {
  type Interval as IntervalWord,
  nextOf,
  type Period,
  periodsOf,
  startOf,
} from "./periods.ts";
import { readIf } from "./read-filter.ts";
import { Approach, Party } from "./refs.ts";

const Interval = enumOf<IntervalWord>("StatisticsInterval", "How long each period is.", {
  month: "A calendar month, UTC.",
  year: "A calendar year, UTC: what an AEF reports (4/CMA.6 annex II).",
});

const FigureType = builder.objectRef<Figure>("StatisticsFigure").implement({
  description: "How much, and in how many actions.",
  fields: (t) => ({
    quantity: t.expose("quantity", {
      type: "Tonnes",
      description: "In the metric that was asked for (2/CMA.3 annex, para 9).",
    }),
    actions: t.exposeInt("actions", { description: "How many actions (AEF table 3)." }),
  }),
});

const MEANINGS: Readonly<Record<Measure, string>> = {
  issued: "Issued by host Parties.",
  authorized: "Came under an authorization (AEF table 2).",
  firstTransferred: "First transferred, for whatever cause (2/CMA.3 annex, para 2).",
  transferredInternationally:
    "Transferred to another Party: first transfers that crossed a border, and every later transfer.",
  used: "Used towards an NDC (2/CMA.3 annex, para 20).",
  cancelled: "Cancelled for OIMP, OMGE, after a reversal or voluntarily (AEF table 3).",
};

const PeriodType = builder.objectRef<Period>("StatisticsPeriod").implement({
  description:
    "What happened in one period, in one metric, by the date of the action (AEF table 3).",
  fields: (t) => {
    const figure = (measure: Measure) =>
      t.field({
        type: FigureType,
        description: MEANINGS[measure],
        resolve: (period) => period[measure],
      });
    return {
      from: t.expose("from", { type: "DateTime", description: "Its first moment." }),
      until: t.expose("until", { type: "DateTime", description: "The next one's first moment." }),
      issued: figure("issued"),
      authorized: figure("authorized"),
      firstTransferred: figure("firstTransferred"),
      transferredInternationally: figure("transferredInternationally"),
      used: figure("used"),
      cancelled: figure("cancelled"),
    };
  },
});

const Connection = builder.connectionObject(
  { type: PeriodType, name: "StatisticsConnection", description: pageOf("statistics") },
  { name: "StatisticsEdge", description: rowOf("A period") },
);

const ARGS = builder.args((t) => ({
  ...pageArgs(t, 100),
  ...METRIC_ARGS,
  from: t.field({ type: "DateTime", description: "From the period on that this day is in." }),
  to: t.field({ type: "DateTime", description: "Up to the period that this day is in." }),
  interval: t.field({
    type: Interval,
    required: true,
    defaultValue: "month",
    description: "How long each period is.",
  }),
}));

type Asked = GivenPage & {
  readonly metric: number;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
  readonly interval: IntervalWord;
  readonly party?: string | null | undefined;
  readonly approach?: string | null | undefined;
};

async function statistics(asked: Asked, context: ApiContext) {
  const { interval } = asked;
  const from = readIf(asked.from, (date) => startOf(periodStart(date), interval));
  const until = readIf(asked.to, (date) => nextOf(date, interval));
  if (from !== null && until !== null && from >= until) throw backwards(from, until);
  const months = await monthlyStatistics(context, {
    metric: askedMetric(asked),
    party: readIf(asked.party, partyCode),
    approach: readIf(asked.approach, approachCode),
    from,
    until,
  });
  const periods = periodsOf(months, interval);
  return connectionOf(pageOfArray("statistics", periods, asked), {
    rows: context.rows,
    nodeOf: (period) => period,
    totalCount: async () => periods.length,
  });
}

function backwards(from: Date, until: Date): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `The statistics would begin on ${from.toISOString()} and end before ${until.toISOString()}.`,
    remedy: "Give a day for to that is not before from.",
  });
}

const DESCRIPTION =
  "What was issued, authorized, first transferred, transferred abroad, used and cancelled over time, oldest first: every period from the first to the last in which anything happened (2/CMA.3 annex, para 20).";

builder.queryField("statistics", (t) =>
  t.field({
    type: Connection,
    description: DESCRIPTION,
    args: {
      ...ARGS,
      party: t.arg.string({
        description:
          "The Party that acted, alpha-3: the host of what is issued, authorized or first transferred, else the sender's.",
      }),
      approach: t.arg.string({ description: APPROACH }),
    },
    resolve: (_root, args, context) => statistics(args, context),
  }),
);

builder.objectField(Party, "statistics", (t) =>
  t.field({
    type: Connection,
    description: `Of the Party's own acts. ${DESCRIPTION}`,
    args: { ...ARGS, approach: t.arg.string({ description: APPROACH }) },
    resolve: ({ code: party }, args, context) => statistics({ ...args, party }, context),
  }),
);

builder.objectField(Approach, "statistics", (t) =>
  t.field({
    type: Connection,
    description: `Of the Party's own acts under the approach. ${DESCRIPTION}`,
    args: ARGS,
    resolve: ({ party, approach }, args, context) =>
      statistics({ ...args, party, approach }, context),
  }),
);
