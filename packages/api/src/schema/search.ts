import { builder } from "./builder.ts";
import { connectionOf } from "./connection.ts";
import { findAnything } from "./find-anything.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { Account, Action, Activity, Approach, Authorization, Block, Itmo, Party } from "./refs.ts";

const SearchResult = builder.unionType("SearchResult", {
  description: "What a text can name.",
  types: [Itmo, Block, Party, Approach, Account, Activity, Authorization, Action],
});

const SearchConnection = builder.connectionObject(
  { type: SearchResult, name: "SearchConnection", description: pageOf("what was found") },
  { name: "SearchEdge", description: rowOf("What was found") },
);

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
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: "Results at most; 100 are the most.",
      }),
    },
    resolve: async (_root, args, context) => {
      const page = await findAnything(context, args.text, args.first);
      return connectionOf(page, {
        rows: context.rows,
        nodeOf: (row) => row,
        totalCount: async () => page.found,
      });
    },
  }),
);
