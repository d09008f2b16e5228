import { listHistoryOfSerial } from "@sixtwo/db/explorer";
import { ACTION_NAMES } from "./action-list.ts";
import { askedMoment } from "./as-of.ts";
import { BLOCK_NAMES } from "./block-list.ts";
import { builder } from "./builder.ts";
import { companionsOf } from "./companions-of.ts";
import { BlockState } from "./enums.ts";
import { findItmo } from "./find-itmo.ts";
import { AS_OF_ARGS } from "./list-args.ts";
import { AUTHORIZATION, HOST_PARTY, VINTAGE } from "./meanings.ts";
import { Account, Action, Authorization, Batch, Block, Itmo } from "./refs.ts";
import { seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";
import { authorizationAt, presentAccountAt } from "./surroundings.ts";
import { there } from "./there.ts";
import { underlyingText } from "./underlying-text.ts";

Itmo.implement({
  description: "One serial: one ton, where it is, and how it came there.",
  fields: (t) => ({
    id: t.field({
      type: "ItmoId",
      description: "Its text identifier (6/CMA.4 annex I, para 5).",
      resolve: ({ block, serial }) => serialText(block, serial),
    }),
    serial: t.expose("serial", {
      type: "Tonnes",
      description: "Its number in its registry (6/CMA.4 annex I, para 5(d)).",
    }),
    party: t.string({ description: HOST_PARTY, resolve: ({ block }) => block.party }),
    vintage: t.int({ description: VINTAGE, resolve: ({ block }) => block.vintage }),
    state: t.field({
      type: BlockState,
      description: "What it is: an ITMO from its first transfer on (2/CMA.3 annex, para 2).",
      resolve: ({ block }) => block.state,
    }),
    holder: t.field({
      type: Account,
      description: "The one account that holds it.",
      resolve: ({ block: { holder, moment } }, _, { load }) =>
        presentAccountAt(moment, holder, load),
    }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      description: AUTHORIZATION,
      resolve: ({ block: { authorizationId, moment } }, _, { load }) =>
        authorizationAt(moment, authorizationId, load),
    }),
    block: t.expose("block", { type: Block, description: "The block that it is in." }),
    batch: t.field({
      type: Batch,
      description: "What it was issued with.",
      resolve: async ({ block: { registry, batch, moment } }, _, { load }) =>
        seen(there(await load.batch({ registry, batch }), "a batch"), moment),
    }),
    underlying: t.string({
      nullable: true,
      description:
        "The unit behind it: its serial in the programme that first issued it (AEF table 3, first unit ID).",
      resolve: async ({ block, serial }, _, { load }) => {
        const { registry, batch } = block;
        return underlyingText(there(await load.batch({ registry, batch }), "a batch"), serial);
      },
    }),
    underlyingProgramme: t.string({
      nullable: true,
      description: "That programme (AEF table 3, underlying unit registry).",
      resolve: async ({ block: { registry, batch } }, _, { load }) =>
        there(await load.batch({ registry, batch }), "a batch").underlyingProgramme,
    }),
    history: t.field({
      type: [Action],
      description:
        "Its complete custody history from issuance on, oldest first; each with its proof on the chain.",
      resolve: async ({ block: { registry, moment }, serial }, _, ...[context, info]) => {
        const companions = companionsOf(ACTION_NAMES, { info, context, moment, at: [[]] });
        const asked = { registry, serial, moment, companions };
        const history = await listHistoryOfSerial(context, asked);
        context.rows.spend(history.length);
        return history.map((action) => seen(action, moment));
      },
    }),
  }),
});

builder.queryField("itmo", (t) =>
  t.field({
    type: Itmo,
    description:
      "One ton by its text identifier (6/CMA.4 annex I, para 5). An unknown identifier is the error UNKNOWN_ITMO.",
    args: {
      id: t.arg({
        type: "ItmoId",
        required: true,
        description: "As it reads at that moment, or the national serial, which never changes.",
      }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, { id, asOf }, ...[context, info]) => {
      const moment = await context.momentOf(askedMoment(asOf));
      const companions = companionsOf(BLOCK_NAMES, { info, context, moment, at: [[], ["block"]] });
      return await findItmo(context, id, { moment, companions });
    },
  }),
);
