import {
  type ExplorerRequest,
  REQUEST_LIST,
  type RequestFilter,
  type RequestOrder as RequestOrderWord,
} from "@sixtwo/db/explorer";
import {
  type Address as AddressText,
  partyCode,
  type RequestStatus as RequestStatusWord,
} from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { RequestStatus } from "./enums.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Request } from "./refs.ts";

type Given = {
  readonly status?: readonly RequestStatusWord[] | null;
  readonly party?: string | null;
  readonly holder?: AddressText | null;
  readonly to?: AddressText | null;
  readonly requester?: AddressText | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("RequestFilter");

Filter.implement({
  description: "Which requests; all that is given must hold.",
  fields: (t) => ({
    status: t.field({ type: [RequestStatus], description: "In one of these statuses." }),
    party: t.string({ description: "The Party that decides, the holder's, alpha-3." }),
    holder: t.field({ type: "Address", description: "The account that holds the serials." }),
    to: t.field({ type: "Address", description: "The account that the serials are to go to." }),
    requester: t.field({ type: "Address", description: "Who requested it." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const RequestOrder = enumOf<RequestOrderWord>("RequestOrder", "What requests are sorted by.", {
  requested: "When they were requested.",
  changed: "The chain block that changed them last.",
});
const OrderBy = orderByOf("RequestOrderBy", RequestOrder);

export const RequestConnection = builder.connectionObject(
  { type: Request, name: "RequestConnection", description: pageOf("requests") },
  { name: "RequestEdge", description: rowOf("A request") },
);

export const REQUEST_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const REQUESTS: NounList<ExplorerRequest, RequestFilter, RequestOrderWord, Given> = {
  listing: REQUEST_LIST,
  read: (given) => ({
    statuses: given?.status ?? null,
    party: readIf(given?.party, partyCode),
    holder: given?.holder ?? null,
    to: given?.to ?? null,
    requester: given?.requester ?? null,
  }),
};

builder.queryFields((t) => ({
  requests: t.field({
    type: RequestConnection,
    description:
      "Moves that wait, or waited, for their Party's approval, newest first unless sorted otherwise.",
    args: { ...REQUEST_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(REQUESTS, context, { ...args, moment });
    },
  }),
}));
