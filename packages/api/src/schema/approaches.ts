import { type ApproachFilter, countApproaches, listApproaches } from "@sixtwo/db/explorer";
import { approachCode, partyCode } from "@sixtwo/domain";
import { AsOf, askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { ApproachStatus } from "./enums.ts";
import { readIf } from "./read-filter.ts";
import { Approach } from "./refs.ts";
import { seen } from "./seen.ts";

const ApproachConnection = builder.connectionObject(
  { type: Approach, name: "ApproachConnection" },
  { name: "ApproachEdge" },
);

const Filter = builder.inputType("ApproachFilter", {
  fields: (t) => ({
    party: t.string(),
    approach: t.string(),
    status: t.field({ type: [ApproachStatus] }),
    paused: t.boolean(),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): ApproachFilter {
  return {
    party: readIf(given?.party, partyCode),
    approach: readIf(given?.approach, approachCode),
    statuses: given?.status ?? null,
    paused: given?.paused ?? null,
  };
}

builder.queryFields((t) => ({
  approach: t.field({
    type: Approach,
    nullable: true,
    args: {
      party: t.arg.string({ required: true }),
      approach: t.arg.string({ required: true }),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { party, approach, asOf }, { load, momentOf }) => {
      const key = { party: partyCode(party), approach: approachCode(approach) };
      const moment = await momentOf(askedMoment(asOf));
      const found = await load.approach(moment, key);
      return found && seen(found, moment);
    },
  }),
  approaches: t.field({
    type: ApproachConnection,
    description: "Cooperative approaches, once for each Party that takes part, by code.",
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      const moment = await context.momentOf(askedMoment(args.asOf));
      return connectionOf(await listApproaches(context, { filter, page: pageOf(args), moment }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countApproaches(context, { filter, moment }),
      });
    },
  }),
}));
