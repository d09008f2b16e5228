import { builder } from "./builder.ts";
import { Action } from "./refs.ts";

export const ActionConnection = builder.connectionObject(
  { type: Action, name: "ActionConnection" },
  { name: "ActionEdge" },
);
