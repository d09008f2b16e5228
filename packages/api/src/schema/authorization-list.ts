import {
  AUTHORIZATION_LIST,
  type AuthorizationFilter,
  type AuthorizationOrder as AuthorizationOrderWord,
  type ExplorerAuthorization,
} from "@sixtwo/db/explorer";
import { approachCode, type Purpose as PurposeWord, partyCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { Purpose } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { APPROACH, pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Authorization } from "./refs.ts";
import { authorizationAt } from "./surroundings.ts";

type Given = {
  readonly party?: string | null;
  readonly approach?: string | null;
  readonly name?: string | null;
  readonly purpose?: PurposeWord | null;
  readonly open?: boolean | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("AuthorizationFilter");

Filter.implement({
  description: "Which authorizations; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party that authorizes, alpha-3." }),
    approach: t.string({ description: APPROACH }),
    name: t.string({ description: "AEF table 2, authorization ID: the same for all versions." }),
    purpose: t.field({
      type: Purpose,
      description: "Authorized for this purpose, perhaps among others.",
    }),
    open: t.boolean({ description: "True for those that are neither superseded nor revoked." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const AuthorizationOrder = enumOf<AuthorizationOrderWord>(
  "AuthorizationOrder",
  "What authorizations are sorted by.",
  {
    recorded: "When the chain recorded them.",
    dated: "The date of the authorization.",
    name: "Name.",
  },
);
const OrderBy = orderByOf("AuthorizationOrderBy", AuthorizationOrder);

export const AuthorizationConnection = builder.connectionObject(
  { type: Authorization, name: "AuthorizationConnection", description: pageOf("authorizations") },
  { name: "AuthorizationEdge", description: rowOf("An authorization") },
);

export const AUTHORIZATION_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const AUTHORIZATIONS: NounList<
  ExplorerAuthorization,
  AuthorizationFilter,
  AuthorizationOrderWord,
  Given
> = {
  listing: AUTHORIZATION_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    approach: readIf(given?.approach, approachCode),
    name: given?.name ?? null,
    purpose: given?.purpose ?? null,
    open: given?.open ?? null,
  }),
};

builder.queryFields((t) => ({
  authorization: t.field({
    type: Authorization,
    nullable: true,
    description: "The version with this id (AEF table 2; 4/CMA.6); null when there is none.",
    args: {
      id: t.arg.id({ required: true, description: "The version's number on the chain." }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, { id, asOf }, { load, momentOf }) =>
      authorizationAt(await momentOf(askedMoment(asOf)), numberId(id, "an authorization"), load),
  }),
  authorizations: t.field({
    type: AuthorizationConnection,
    description:
      "Every version of every authorization, newest first unless sorted otherwise (AEF table 2).",
    args: { ...AUTHORIZATION_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(AUTHORIZATIONS, context, { ...args, moment });
    },
  }),
}));
