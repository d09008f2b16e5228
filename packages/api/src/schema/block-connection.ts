import { builder } from "./builder.ts";
import { Block } from "./refs.ts";

export const BlockConnection = builder.connectionObject(
  { type: Block, name: "BlockConnection" },
  { name: "BlockEdge" },
);
