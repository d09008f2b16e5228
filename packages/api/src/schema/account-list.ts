import {
  ACCOUNT_LIST,
  type AccountFilter,
  type AccountOrder as AccountOrderWord,
  type ExplorerAccount,
} from "@sixtwo/db/explorer";
import {
  type AccountKind as AccountKindWord,
  approachCode,
  partyCode,
  registryCode,
} from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AccountKind } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, pageOf, REGISTRY, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Account } from "./refs.ts";
import { seen } from "./seen.ts";

type Given = {
  readonly party?: string | null;
  readonly registry?: string | null;
  readonly kind?: readonly AccountKindWord[] | null;
  readonly approach?: string | null;
  readonly entity?: string | null;
  readonly text?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("AccountFilter");

Filter.implement({
  description: "Which accounts; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party whose account it is, alpha-3." }),
    registry: t.string({ description: REGISTRY }),
    kind: t.field({ type: [AccountKind], description: "One of these kinds." }),
    approach: t.string({ description: APPROACH }),
    entity: t.id({ description: "The entity behind it (AEF table 5)." }),
    text: t.string({
      description:
        "Words that each occur in its address, registry, approach, kind or entity's name.",
    }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const AccountOrder = enumOf<AccountOrderWord>("AccountOrder", "What accounts are sorted by.", {
  registry: "Registry, then kind, then address.",
  opened: "When they were opened.",
});
const OrderBy = orderByOf("AccountOrderBy", AccountOrder);

export const AccountConnection = builder.connectionObject(
  { type: Account, name: "AccountConnection", description: pageOf("accounts") },
  { name: "AccountEdge", description: rowOf("An account") },
);

export const ACCOUNT_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const ACCOUNTS: NounList<ExplorerAccount, AccountFilter, AccountOrderWord, Given> = {
  listing: ACCOUNT_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    kinds: given?.kind ?? null,
    approach: readIf(given?.approach, approachCode),
    entityId: numberId(given?.entity, "an entity"),
    text: given?.text ?? null,
  }),
};

builder.queryFields((t) => ({
  account: t.field({
    type: Account,
    nullable: true,
    description: "The account with this address (6/CMA.4 annex I); null when there is none.",
    args: {
      address: t.arg({ type: "Address", required: true, description: "Its address on the chain." }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, { address, asOf }, { load, momentOf }) => {
      const moment = await momentOf(askedMoment(asOf));
      const account = await load.account(moment, address);
      return account && seen(account, moment);
    },
  }),
  accounts: t.field({
    type: AccountConnection,
    description: "Accounts, by registry and kind unless sorted otherwise (6/CMA.4 annex I).",
    args: { ...ACCOUNT_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(ACCOUNTS, context, { ...args, moment });
    },
  }),
}));
