import {
  countRelated,
  countRows,
  type Listing,
  type ListRequest,
  listRelated,
  listRows,
  type Moment,
  type Page,
  type Relation,
  type RelationKey,
  type Sort,
} from "@sixtwo/db/explorer";
import type { GraphQLResolveInfo } from "graphql";
import type { ApiContext } from "../graphql/context.ts";
import { groupedLoader } from "../loaders/grouped-loader.ts";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { companionsOf, type Names, NODES } from "./companions-of.ts";
import { type Connection, connectionOf, type GivenPage, pageRequest } from "./connection.ts";
import { type Combinable, readCombined } from "./read-filter.ts";
import { type Seen, seen } from "./seen.ts";

/** Arguments of a list of nouns. */
export type GivenList<Given, Order extends string> = GivenPage & {
  readonly filter?: Combinable<Given> | null | undefined;
  readonly orderBy?: Sort<Order> | null | undefined;
};

/** A list of nouns, and how its filter is read. */
export type NounList<Row extends object, Filter, Order extends string, Given> = {
  readonly listing: Listing<Row, Filter, Order>;
  /** The filter's own fields; none for all rows. */
  readonly read: (
    given: Given | null,
    context: ApiContext,
    moment: Moment,
  ) => Filter | Promise<Filter>;
  /** What its rows name that is read together with a page. */
  readonly names?: Names;
};

/** The page of a whole list that is asked for. */
export async function listed<Row extends object, Filter, Order extends string, Given>(
  noun: NounList<Row, Filter, Order, Given>,
  context: ApiContext,
  {
    moment,
    info,
    ...args
  }: GivenList<Given, Order> & { readonly moment: Moment; readonly info?: GraphQLResolveInfo },
): Promise<Connection<Seen<Row>>> {
  const request = await requestOf(noun, context, { ...args, moment });
  const asked = { context, moment, at: NODES };
  const companions = info && noun.names ? companionsOf(noun.names, { ...asked, info }) : [];
  return connectionOf(await listRows(context, noun.listing, { ...request, companions }), {
    rows: context.rows,
    nodeOf: (row) => seen(row, moment),
    totalCount: () => countRows(context, noun.listing, request),
  });
}

/** What a list hangs on, with the moment that it is seen at. */
type Owner = { readonly moment: Moment };

/**
 * The resolver of a list that belongs to something, as of the moment at which that is seen. The lists of
 * all the things of one query are read at once.
 * @param tie what ties the rows to the key
 * @param keyOf what tells the owner from others
 */
export function relatedTo<
  Parent extends Owner,
  Row extends object,
  Filter,
  Order extends string,
  Given,
>(
  noun: NounList<Row, Filter, Order, Given>,
  tie: Relation<Row, Filter, Order>["tie"],
  keyOf: (parent: Parent) => RelationKey,
) {
  type Request = ListRequest<Filter, Order>;
  const relation: Relation<Row, Filter, Order> = { listing: noun.listing, tie };
  const perRequest = new WeakMap<RequestLoaders, ReturnType<typeof loadersOf>>();

  function loadersOf(context: ApiContext) {
    const texts = { groupText: textOf, keyText: (key: RelationKey) => JSON.stringify(key) };
    return {
      page: groupedLoader<Request, RelationKey, Page<Row>>({
        ...texts,
        load: (request, keys) => listRelated(context, relation, { ...request, keys }),
      }),
      count: groupedLoader<Request, RelationKey, number>({
        ...texts,
        load: (request, keys) => countRelated(context, relation, { ...request, keys }),
      }),
    };
  }

  return async (
    parent: Parent,
    args: GivenList<Given, Order>,
    context: ApiContext,
  ): Promise<Connection<Seen<Row>>> => {
    const known = perRequest.get(context.load);
    const loaders = known ?? loadersOf(context);
    if (known === undefined) perRequest.set(context.load, loaders);
    const { moment } = parent;
    const request = await requestOf(noun, context, { ...args, moment });
    const key = keyOf(parent);
    return connectionOf(await loaders.page(request, key), {
      rows: context.rows,
      nodeOf: (row) => seen(row, moment),
      totalCount: () => loaders.count(request, key),
    });
  };
}

async function requestOf<Row extends object, Filter, Order extends string, Given>(
  { read }: NounList<Row, Filter, Order, Given>,
  context: ApiContext,
  args: GivenList<Given, Order> & { readonly moment: Moment },
): Promise<ListRequest<Filter, Order>> {
  const { filter, orderBy, moment } = args;
  return {
    filter: await readCombined(filter ?? null, (own) => read(own, context, moment)),
    page: pageRequest(args),
    moment,
    sort: orderBy ?? null,
  };
}

/** Equal requests have equal texts. */
function textOf(request: object): string {
  return JSON.stringify(request, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}
