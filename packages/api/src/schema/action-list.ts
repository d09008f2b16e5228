import {
  ACTION_LIST,
  type ActionFilter,
  type ActionOrder as ActionOrderWord,
  type ExplorerAction,
  type Moment,
} from "@sixtwo/db/explorer";
import {
  type Address as AddressText,
  approachCode,
  blockId,
  type Purpose as PurposeWord,
  partyCode,
} from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";
import { ActionKind } from "./act-enums.ts";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import type { Names } from "./companions-of.ts";
import { periodStart } from "./date-time.ts";
import { enumOf } from "./enum-of.ts";
import { Purpose } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, METRIC, pageOf, rowOf, VINTAGE } from "./meanings.ts";
import { askedMetric } from "./metric.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Action } from "./refs.ts";

type ActionKindWord = ExplorerAction["kind"];

type Given = {
  readonly kind?: readonly ActionKindWord[] | null;
  readonly purpose?: readonly PurposeWord[] | null;
  readonly party?: string | null;
  readonly account?: AddressText | null;
  readonly entity?: string | null;
  readonly approach?: string | null;
  readonly authorization?: string | null;
  readonly block?: string | null;
  readonly transaction?: `0x${string}` | null;
  readonly vintage?: number | null;
  readonly metric?: number | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("ActionFilter");

Filter.implement({
  description: "Which actions; all that is given must hold.",
  fields: (t) => ({
    kind: t.field({
      type: [ActionKind],
      description: "One of these kinds: AEF table 3, action type.",
    }),
    purpose: t.field({
      type: [Purpose],
      description:
        "Uses and cancellations for one of these purposes (2/CMA.3 annex, para 1(d) and (f)).",
    }),
    party: t.string({ description: "The Party as host, transferring or acquiring one, alpha-3." }),
    account: t.field({ type: "Address", description: "The account as sender or receiver." }),
    entity: t.id({ description: "The entity behind the sender (AEF table 5)." }),
    approach: t.string({ description: APPROACH }),
    authorization: t.id({ description: "The authorization that it happened under." }),
    block: t.id({ description: "On any serial of the block, also from before it was split off." }),
    transaction: t.field({
      type: "Hash",
      description: "The transaction on the chain that recorded it.",
    }),
    vintage: t.int({ description: VINTAGE }),
    metric: t.int({ description: METRIC }),
    since: t.field({
      type: "DateTime",
      description: "Not before this moment, or the beginning of this day.",
    }),
    until: t.field({
      type: "DateTime",
      description: "Not after this moment, or the end of this day.",
    }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const ActionOrder = enumOf<ActionOrderWord>("ActionOrder", "What actions are sorted by.", {
  recorded: "The order in which the chain recorded them.",
});
const OrderBy = orderByOf("ActionOrderBy", ActionOrder);

export const ActionConnection = builder.connectionObject(
  { type: Action, name: "ActionConnection", description: pageOf("actions") },
  { name: "ActionEdge", description: rowOf("An action") },
);

export const ACTION_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

/** What an action names. */
export const ACTION_NAMES: Names = {
  accounts: { from: "from", to: "to" },
  authorizations: { authorization: "authorizationId" },
};

export const ACTIONS: NounList<ExplorerAction, ActionFilter, ActionOrderWord, Given> = {
  listing: ACTION_LIST,
  names: ACTION_NAMES,
  read: readFilter,
};

builder.queryFields((t) => ({
  actions: t.field({
    type: ActionConnection,
    description:
      "What happened to serials, newest first unless sorted otherwise (AEF table 3; 4/CMA.6 annex II).",
    args: { ...ACTION_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, ...[context, info]) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(ACTIONS, context, { ...args, moment, info });
    },
  }),
}));

/** With a block, every action on one of its serials: those from before it was split off too. */
async function readFilter(
  given: Given | null,
  { load }: ApiContext,
  moment: Moment,
): Promise<ActionFilter> {
  const id = readIf(given?.block, blockId);
  const block = id === null ? null : await load.block(moment, id);
  return {
    kinds: given?.kind ?? null,
    purposes: given?.purpose ?? null,
    party: readIf(given?.party, partyCode),
    account: given?.account ?? null,
    entityId: numberId(given?.entity, "an entity"),
    approach: readIf(given?.approach, approachCode),
    authorizationId: numberId(given?.authorization, "an authorization"),
    blockId: block === null ? id : null,
    serials: block && { ...block, first: block.firstSerial, last: block.lastSerial },
    transaction: given?.transaction ?? null,
    vintage: given?.vintage ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    since: readIf(given?.since, periodStart),
    until: given?.until ?? null,
  };
}
