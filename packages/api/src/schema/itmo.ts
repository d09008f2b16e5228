import { listHistoryOfSerial } from "@sixtwo/db/explorer";
import { builder } from "./builder.ts";
import { findItmo } from "./find-itmo.ts";
import { Action, Block, Itmo } from "./refs.ts";
import { seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";
import { there } from "./there.ts";
import { underlyingText } from "./underlying-text.ts";

Itmo.implement({
  description: "One serial: one ton, where it is, and how it came there.",
  fields: (t) => ({
    id: t.field({ type: "ItmoId", resolve: ({ block, serial }) => serialText(block, serial) }),
    serial: t.expose("serial", { type: "Tonnes" }),
    block: t.expose("block", { type: Block }),
    underlying: t.string({
      nullable: true,
      resolve: async ({ block, serial }, _, { load }) => {
        const { registry, batch } = block;
        return underlyingText(there(await load.batch({ registry, batch }), "a batch"), serial);
      },
    }),
    history: t.field({
      type: [Action],
      description: "Oldest first.",
      resolve: async ({ block: { registry, moment }, serial }, _, context) => {
        const history = await listHistoryOfSerial(context, { registry, serial });
        context.rows.spend(history.length);
        return history.map((action) => seen(action, moment));
      },
    }),
  }),
});

builder.queryField("itmo", (t) =>
  t.field({
    type: Itmo,
    description: "One ton by its text identifier. An unknown identifier is the error UNKNOWN_ITMO.",
    args: { id: t.arg({ type: "ItmoId", required: true }) },
    resolve: (_root, { id }, context) => findItmo(context, id),
  }),
);
