import {
  type ExplorerHolding,
  HOLDING_LIST,
  type HoldingFilter,
  type HoldingOrder as HoldingOrderWord,
} from "@sixtwo/db/explorer";
import {
  type AccountKind as AccountKindWord,
  type Address as AddressText,
  approachCode,
  type BlockState as BlockStateWord,
  partyCode,
} from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AccountKind, BlockState } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, HOST_PARTY, METRIC, pageOf, rowOf, VINTAGE } from "./meanings.ts";
import { askedMetric } from "./metric.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Holding } from "./refs.ts";

type Given = {
  readonly party?: string | null;
  readonly account?: AddressText | null;
  readonly entity?: string | null;
  readonly kind?: readonly AccountKindWord[] | null;
  readonly hostParty?: string | null;
  readonly vintage?: number | null;
  readonly metric?: number | null;
  readonly state?: readonly BlockStateWord[] | null;
  readonly approach?: string | null;
  readonly authorization?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("HoldingFilter");

Filter.implement({
  description: "Which holdings; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party whose account it is, alpha-3." }),
    account: t.field({ type: "Address", description: "The account." }),
    entity: t.id({ description: "The entity behind the account (AEF table 5)." }),
    kind: t.field({ type: [AccountKind], description: "In accounts of one of these kinds." }),
    hostParty: t.string({ description: HOST_PARTY }),
    vintage: t.int({ description: VINTAGE }),
    metric: t.int({ description: METRIC }),
    state: t.field({ type: [BlockState], description: "In one of these states." }),
    approach: t.string({ description: APPROACH }),
    authorization: t.id({ description: "Under this authorization." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const HoldingOrder = enumOf<HoldingOrderWord>("HoldingOrder", "What holdings are sorted by.", {
  account: "Account.",
  vintage: "Vintage.",
  quantity: "Quantity.",
});
const OrderBy = orderByOf("HoldingOrderBy", HoldingOrder);

export const HoldingConnection = builder.connectionObject(
  { type: Holding, name: "HoldingConnection", description: pageOf("holdings") },
  { name: "HoldingEdge", description: rowOf("A holding") },
);

export const HOLDING_ARGS = builder.args((t) => ({
  ...pageArgs(t, 50),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const HOLDINGS: NounList<ExplorerHolding, HoldingFilter, HoldingOrderWord, Given> = {
  listing: HOLDING_LIST,
  names: {
    accounts: { account: "account" },
    authorizations: { authorization: "authorizationId" },
  },
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    account: given?.account ?? null,
    entityId: numberId(given?.entity, "an entity"),
    kinds: given?.kind ?? null,
    hostParty: readIf(given?.hostParty, partyCode),
    vintage: given?.vintage ?? null,
    metric: readIf(given?.metric, (metric) => askedMetric({ metric })),
    states: given?.state ?? null,
    approach: readIf(given?.approach, approachCode),
    authorizationId: numberId(given?.authorization, "an authorization"),
  }),
};

builder.queryFields((t) => ({
  holdings: t.field({
    type: HoldingConnection,
    description:
      "What accounts hold, by account unless sorted otherwise (AEF table 4; 4/CMA.6 annex II).",
    args: { ...HOLDING_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, ...[context, info]) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(HOLDINGS, context, { ...args, moment, info });
    },
  }),
}));
