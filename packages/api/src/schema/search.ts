import { builder } from "./builder.ts";
import { connectionOf } from "./connection.ts";
import { findAnything } from "./find-anything.ts";
import { pageArgs } from "./list-args.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { pageOfArray } from "./page-of-array.ts";
import { Account, Action, Activity, Approach, Authorization, Block, Itmo, Party } from "./refs.ts";

const SearchResult = builder.unionType("SearchResult", {
  description: "What a text can name.",
  types: [Itmo, Block, Party, Approach, Account, Activity, Authorization, Action],
});

const SearchConnection = builder.connectionObject(
  { type: SearchResult, name: "SearchConnection", description: pageOf("what was found") },
  { name: "SearchEdge", description: rowOf("What was found") },
);

const PAGE_ARGS = builder.args((t) => pageArgs(t, 10));

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnection,
    description:
      "Finds anything by what names it, best first: text identifiers (6/CMA.4 annex I, para 5) and ranges of them, hashes of transactions and documents, addresses, ids of blocks, Parties, approaches, names, and serials of underlying programmes.",
    args: {
      text: t.arg.string({
        required: true,
        description: "What to find; 200 characters are the most.",
      }),
      ...PAGE_ARGS,
    },
    resolve: async (_root, args, context) => {
      const found = await findAnything(context, args);
      return connectionOf(pageOfArray("search", found, args), {
        rows: context.rows,
        nodeOf: (row) => row,
        totalCount: async () => found.length,
      });
    },
  }),
);
