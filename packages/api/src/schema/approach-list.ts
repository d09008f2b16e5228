import {
  APPROACH_LIST,
  type ApproachFilter,
  type ApproachOrder as ApproachOrderWord,
  type ExplorerApproach,
} from "@sixtwo/db/explorer";
import { type ApproachStatus as ApproachStatusWord, approachCode, partyCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { ApproachStatus } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Approach } from "./refs.ts";
import { approachAt } from "./surroundings.ts";

type Given = {
  readonly party?: string | null;
  readonly approach?: string | null;
  readonly status?: readonly ApproachStatusWord[] | null;
  readonly paused?: boolean | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("ApproachFilter");

Filter.implement({
  description: "Which cooperative approaches; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party that takes part, alpha-3." }),
    approach: t.string({ description: APPROACH }),
    status: t.field({ type: [ApproachStatus], description: "One of these statuses." }),
    paused: t.boolean({ description: "True for those that their Party has paused." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const ApproachOrder = enumOf<ApproachOrderWord>("ApproachOrder", "What approaches are sorted by.", {
  code: "The code, then the Party.",
  recorded: "When they were recorded.",
});
const OrderBy = orderByOf("ApproachOrderBy", ApproachOrder);

export const ApproachConnection = builder.connectionObject(
  { type: Approach, name: "ApproachConnection", description: pageOf("cooperative approaches") },
  { name: "ApproachEdge", description: rowOf("A cooperative approach") },
);

export const APPROACH_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const APPROACHES: NounList<ExplorerApproach, ApproachFilter, ApproachOrderWord, Given> = {
  listing: APPROACH_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    approach: readIf(given?.approach, approachCode),
    statuses: given?.status ?? null,
    paused: given?.paused ?? null,
  }),
};

builder.queryFields((t) => ({
  approach: t.field({
    type: Approach,
    nullable: true,
    description: "A Party's part in an approach (2/CMA.3 annex, para 18); null when there is none.",
    args: {
      party: t.arg.string({ required: true, description: "The Party, alpha-3." }),
      approach: t.arg.string({ required: true, description: APPROACH }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, { party, approach, asOf }, { load, momentOf }) => {
      const key = { party: partyCode(party), approach: approachCode(approach) };
      return approachAt(await momentOf(askedMoment(asOf)), key, load);
    },
  }),
  approaches: t.field({
    type: ApproachConnection,
    description:
      "Cooperative approaches, once for each Party that takes part, by code (2/CMA.3 annex, para 18).",
    args: { ...APPROACH_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(APPROACHES, context, { ...args, moment });
    },
  }),
}));
