import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import type { Address } from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";

/** What the schema is made with; each noun's file adds its own types and fields to it. */
export const builder = new SchemaBuilder<{
  Context: ApiContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Tonnes: { Input: bigint; Output: bigint };
    ChainBlock: { Input: bigint; Output: bigint };
    Address: { Input: Address; Output: Address };
    ItmoId: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Hash: { Input: `0x${string}`; Output: `0x${string}` };
  };
  /** Counted only when asked for. */
  Connection: { readonly totalCount: () => Promise<number> };
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodesOnConnection: { description: "The rows of the page, without their cursors." },
    edgesFieldOptions: {
      nullable: false,
      description: "The rows of the page, with their cursors.",
    },
    nodeFieldOptions: { nullable: false, description: "The row." },
    cursorFieldOptions: {
      description: "Where the row stands in the list: what `after` and `before` take.",
    },
    pageInfoFieldOptions: { description: "Where the page stands in the list." },
    pageInfoTypeOptions: {
      description: "Where a page stands in its list (Relay's cursor connections).",
    },
    hasNextPageFieldOptions: { description: "True when rows follow the page." },
    hasPreviousPageFieldOptions: { description: "True when rows stand before the page." },
    startCursorFieldOptions: { description: "The first row's cursor; null on an empty page." },
    endCursorFieldOptions: { description: "The last row's cursor; null on an empty page." },
  },
});

builder.queryType({
  description:
    "What the ledger of Article 6.2 (2/CMA.3, 6/CMA.4, 4/CMA.6) says, now or as of a moment in the past.",
});
builder.subscriptionType({
  description: "What the ledger says from now on, as it is indexed: over server-sent events.",
});
builder.globalConnectionField("totalCount", (t) =>
  t.int({
    description: "How many rows the whole list has; counted only when asked for.",
    resolve: ({ totalCount }) => totalCount(),
  }),
);
