import {
  type ExplorerPublication,
  PUBLICATION_LIST,
  type PublicationFilter,
  type PublicationOrder as PublicationOrderWord,
} from "@sixtwo/db/explorer";
import { CadTrustState } from "./act-enums.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR } from "./read-filter.ts";
import { CadTrustRecord } from "./refs.ts";

type CadTrustStateWord = ExplorerPublication["state"];

type Given = {
  readonly table?: readonly string[] | null;
  readonly state?: readonly CadTrustStateWord[] | null;
  readonly key?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("CadTrustRecordFilter");

Filter.implement({
  description: "Which records for CAD Trust; all that is given must hold.",
  fields: (t) => ({
    table: t.stringList({
      description: "In one of these tables of CAD Trust's data model, such as unit.",
    }),
    state: t.field({ type: [CadTrustState], description: "In one of these states." }),
    key: t.string({ description: "What the registry's own key begins with, such as unit:GHA01." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const CadTrustRecordOrder = enumOf<PublicationOrderWord>(
  "CadTrustRecordOrder",
  "What records are sorted by.",
  {
    key: "The registry's own key.",
  },
);
const OrderBy = orderByOf("CadTrustRecordOrderBy", CadTrustRecordOrder);

const CadTrustRecordConnection = builder.connectionObject(
  {
    type: CadTrustRecord,
    name: "CadTrustRecordConnection",
    description: pageOf("records for CAD Trust"),
  },
  { name: "CadTrustRecordEdge", description: rowOf("A record for CAD Trust") },
);

const CAD_TRUST_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

const CAD_TRUST_RECORDS: NounList<
  ExplorerPublication,
  PublicationFilter,
  PublicationOrderWord,
  Given
> = {
  listing: PUBLICATION_LIST,
  read: (given) => ({
    tables: given?.table ?? null,
    states: given?.state ?? null,
    key: given?.key ?? null,
  }),
};

builder.queryFields((t) => ({
  cadTrustRecords: t.field({
    type: CadTrustRecordConnection,
    description: "What the registry publishes to CAD Trust, and how far that is, by key.",
    args: { ...CAD_TRUST_ARGS },
    resolve: async (_root, args, context) => {
      return listed(CAD_TRUST_RECORDS, context, { ...args, moment: null });
    },
  }),
}));
