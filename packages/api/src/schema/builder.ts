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
    nodesOnConnection: true,
    edgesFieldOptions: { nullable: false },
    nodeFieldOptions: { nullable: false },
  },
});

builder.queryType();
builder.subscriptionType();
builder.globalConnectionField("totalCount", (t) =>
  t.int({ resolve: ({ totalCount }) => totalCount() }),
);
