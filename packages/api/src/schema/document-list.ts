import {
  DOCUMENT_LIST,
  type DocumentFilter,
  type DocumentOrder as DocumentOrderWord,
  type DocumentRole as DocumentRoleWord,
  type ExplorerDocument,
} from "@sixtwo/db/explorer";
import { partyCode } from "@sixtwo/domain";
import { DocumentRole } from "./act-enums.ts";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { periodStart } from "./date-time.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Document } from "./refs.ts";

type Given = {
  readonly hash?: `0x${string}` | null;
  readonly role?: readonly DocumentRoleWord[] | null;
  readonly party?: string | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("DocumentFilter");

Filter.implement({
  description: "Which documents; all that is given must hold.",
  fields: (t) => ({
    hash: t.field({ type: "Hash", description: "The SHA-256 of the document." }),
    role: t.field({ type: [DocumentRole], description: "In one of these roles." }),
    party: t.string({ description: "The Party that recorded it, alpha-3." }),
    since: t.field({
      type: "DateTime",
      description: "Not recorded before this moment, or the beginning of this day.",
    }),
    until: t.field({
      type: "DateTime",
      description: "Not recorded after this moment, or the end of this day.",
    }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const DocumentOrder = enumOf<DocumentOrderWord>("DocumentOrder", "What documents are sorted by.", {
  recorded: "When the chain recorded them.",
});
const OrderBy = orderByOf("DocumentOrderBy", DocumentOrder);

export const DocumentConnection = builder.connectionObject(
  { type: Document, name: "DocumentConnection", description: pageOf("documents") },
  { name: "DocumentEdge", description: rowOf("A document") },
);

export const DOCUMENT_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const DOCUMENTS: NounList<ExplorerDocument, DocumentFilter, DocumentOrderWord, Given> = {
  listing: DOCUMENT_LIST,
  read: (given) => ({
    hash: given?.hash ?? null,
    roles: given?.role ?? null,
    party: readIf(given?.party, partyCode),
    since: readIf(given?.since, periodStart),
    until: given?.until ?? null,
  }),
};

builder.queryFields((t) => ({
  documents: t.field({
    type: DocumentConnection,
    description:
      "Where the ledger names a document by its SHA-256, newest first: one row for each place (2/CMA.3 annex, paras 18 and 20).",
    args: { ...DOCUMENT_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(DOCUMENTS, context, { ...args, moment });
    },
  }),
}));
