import { builder } from "./builder.ts";
import { Action } from "./refs.ts";
import { seen } from "./seen.ts";

builder.subscriptionFields((t) => ({
  actionRecorded: t.field({
    type: Action,
    description: "Each action as it is indexed.",
    subscribe: (_root, _args, { feed }) => feed.actions(),
    resolve: (action) => seen(action, null),
  }),
  chainBlockIndexed: t.field({
    type: "ChainBlock",
    description: "The mirror's height, each time it moves.",
    subscribe: (_root, _args, { feed }) => feed.heights(),
    resolve: (height) => height,
  }),
}));
