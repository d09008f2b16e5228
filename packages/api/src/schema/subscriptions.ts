import { builder } from "./builder.ts";
import { Action, Block } from "./refs.ts";
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
  blockChanged: t.field({
    type: Block,
    description: `Each block of serials that begins or changes, as it then is. After a reorg those of the
chain blocks that were replaced are told anew.`,
    args: {
      after: t.arg.string({
        description: `${AFTER} The number of a chain block stands for everything up to it.`,
      }),
    },
    subscribe: (_root, { after }, { feed, lastEventId }) =>
      feed.blocks(lastEventId ?? after ?? null),
    resolve: ({ value, cursor }, _args, context) => {
      context.beginEvent(context, cursor);
      return seen(value, value.since);
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
