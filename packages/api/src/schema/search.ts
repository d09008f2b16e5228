import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { findAnything } from "./find-anything.ts";
import { Account, Action, Activity, Authorization, Block, Itmo, Party } from "./refs.ts";

const SearchResult = builder.unionType("SearchResult", {
  types: [Itmo, Block, Party, Account, Activity, Authorization, Action],
});

const SearchConnection = builder.connectionObject(
  { type: SearchResult, name: "SearchConnection" },
  { name: "SearchEdge" },
);

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnection,
    description:
      "Finds text identifiers, ranges, hashes, addresses, names, Parties and underlying serials.",
    args: {
      text: t.arg.string({ required: true }),
      first: t.arg.int({ required: true, defaultValue: 10 }),
    },
    resolve: async (_root, args, context) => {
      const page = await findAnything(context, args.text, pageOf(args));
      return connectionOf(page, {
        rows: context.rows,
        after: null,
        nodeOf: (row) => row,
        totalCount: async () => page.found,
      });
    },
  }),
);
