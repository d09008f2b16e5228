import {
  countParties,
  type ExplorerParty,
  listParties,
  type PartyTotals,
} from "@sixtwo/db/explorer";
import { partyCode } from "@sixtwo/domain";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { AsOf, askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { askedMetric, METRIC_ARG } from "./metric.ts";
import { Party, Registry } from "./refs.ts";
import { type Seen, seen } from "./seen.ts";

Party.implement({
  fields: (t) => ({
    code: t.exposeID("code", { description: "ISO 3166-1 alpha-3." }),
    registries: t.field({
      type: [Registry],
      resolve: async ({ code, moment }, _, { load }) => [
        ...(await load.registriesOfParty(moment, code)),
      ],
    }),
    issued: t.field({
      type: "Tonnes",
      description: "Serials that its registries have issued.",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).issued,
    }),
    held: t.field({
      type: "Tonnes",
      description: "Held in its accounts and movable, what is set aside included.",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).held,
    }),
    firstTransferred: t.field({
      type: "Tonnes",
      description: "Its own serials that are first transferred (2/CMA.3 annex, para 2).",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: async (party, args, { load }) =>
        (await totalsOf(party, args, load)).firstTransferred,
    }),
    acquired: t.field({
      type: "Tonnes",
      description: "Acquired from other Parties, whatever became of it.",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).acquired,
    }),
    used: t.field({
      type: "Tonnes",
      description: "Used towards its NDC.",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).used,
    }),
    cancelled: t.field({
      type: "Tonnes",
      description: "Cancelled for OIMP, OMGE, after reversals and voluntarily.",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).cancelled,
    }),
  }),
});

function totalsOf(
  { code, moment }: Seen<ExplorerParty>,
  args: { readonly metric: number },
  load: RequestLoaders,
): Promise<PartyTotals> {
  return load.partyTotals({ moment, metric: askedMetric(args) }, code);
}

const PartyConnection = builder.connectionObject(
  { type: Party, name: "PartyConnection" },
  { name: "PartyEdge" },
);

builder.queryFields((t) => ({
  party: t.field({
    type: Party,
    nullable: true,
    args: { code: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, args, context) => {
      const code = partyCode(args.code);
      const moment = await context.momentOf(askedMoment(args.asOf));
      const registries = await context.load.registriesOfParty(moment, code);
      return registries.length === 0 ? null : seen({ code }, moment);
    },
  }),
  parties: t.field({
    type: PartyConnection,
    args: {
      first: t.arg.int({ required: true, defaultValue: 50 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return connectionOf(await listParties(context, { page: pageOf(args), moment }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countParties(context, { moment }),
      });
    },
  }),
}));
