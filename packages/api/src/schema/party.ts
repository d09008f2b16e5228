import type { ExplorerParty, PartyTotals } from "@sixtwo/db/explorer";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { askedMetric, METRIC_ARGS } from "./metric.ts";
import { Party, Registry } from "./refs.ts";
import { type Seen, seen } from "./seen.ts";

Party.implement({
  description: "A participating Party that has a registry here (2/CMA.3 annex, paras 3 and 29).",
  fields: (t) => ({
    code: t.exposeID("code", { description: "ISO 3166-1 alpha-3." }),
    registries: t.field({
      type: [Registry],
      description: "Its registries, by code; 99 at most (6/CMA.4 annex I, para 5(b)).",
      resolve: async ({ code, moment }, _, { load }) =>
        (await load.registriesOfParty(moment, code)).map((registry) => seen(registry, moment)),
    }),
    issued: t.field({
      type: "Tonnes",
      description: "Serials that its registries have issued.",
      args: METRIC_ARGS,
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).issued,
    }),
    held: t.field({
      type: "Tonnes",
      description: "Held in its accounts and movable, what is set aside included (AEF table 4).",
      args: METRIC_ARGS,
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).held,
    }),
    firstTransferred: t.field({
      type: "Tonnes",
      description: "Its own serials that are first transferred (2/CMA.3 annex, para 2).",
      args: METRIC_ARGS,
      resolve: async (party, args, { load }) =>
        (await totalsOf(party, args, load)).firstTransferred,
    }),
    acquired: t.field({
      type: "Tonnes",
      description: "Acquired from other Parties, whatever became of it (AEF table 3).",
      args: METRIC_ARGS,
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).acquired,
    }),
    used: t.field({
      type: "Tonnes",
      description: "Used towards its NDC (2/CMA.3 annex, para 20).",
      args: METRIC_ARGS,
      resolve: async (party, args, { load }) => (await totalsOf(party, args, load)).used,
    }),
    cancelled: t.field({
      type: "Tonnes",
      description: "Cancelled for OIMP, OMGE, after reversals and voluntarily (AEF table 3).",
      args: METRIC_ARGS,
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
