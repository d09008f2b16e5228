import { builder } from "./builder.ts";
import { Action } from "./refs.ts";
import { seen } from "./seen.ts";

const AFTER = `Goes on after the event with this cursor. Each event has its cursor as the id of the
server-sent event and as extensions.cursor; the header Last-Event-ID comes before this argument.`;

builder.subscriptionFields((t) => ({
  actionRecorded: t.field({
    type: Action,
    description: `Each action as it is indexed. After a reorg the chain blocks that were replaced are
told anew: an action that took another's place has its id.`,
    args: {
      after: t.arg.string({
        description: `${AFTER} The number of a chain block stands for everything up to it.`,
      }),
    },
    subscribe: (_root, { after }, { feed, lastEventId }) =>
      feed.actions(lastEventId ?? after ?? null),
    resolve: ({ value, cursor }, _args, context) => {
      context.beginEvent(context, cursor);
      return seen(value, null);
    },
  }),
  chainBlockIndexed: t.field({
    type: "ChainBlock",
    description: "The mirror's height, each time it moves; of several moves at once, the last.",
    args: { after: t.arg.string({ description: AFTER }) },
    subscribe: (_root, { after }, { feed, lastEventId }) =>
      feed.heights(lastEventId ?? after ?? null),
    resolve: ({ value, cursor }, _args, context) => {
      context.beginEvent(context, cursor);
      return value;
    },
  }),
}));
