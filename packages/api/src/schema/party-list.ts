import {
  type ExplorerParty,
  PARTY_LIST,
  type PartyFilter,
  type PartyOrder as PartyOrderWord,
} from "@sixtwo/db/explorer";
import { approachCode, partyCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Party } from "./refs.ts";
import { seen } from "./seen.ts";

type Given = {
  readonly code?: readonly string[] | null;
  readonly approach?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("PartyFilter");

Filter.implement({
  description: "Which Parties; all that is given must hold.",
  fields: (t) => ({
    code: t.idList({ description: "One of these codes, alpha-3." }),
    approach: t.string({ description: "Those that take part in this cooperative approach." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const PartyOrder = enumOf<PartyOrderWord>("PartyOrder", "What Parties are sorted by.", {
  code: "ISO 3166-1 alpha-3 code.",
});
const OrderBy = orderByOf("PartyOrderBy", PartyOrder);

const PartyConnection = builder.connectionObject(
  { type: Party, name: "PartyConnection", description: pageOf("Parties") },
  { name: "PartyEdge", description: rowOf("A Party") },
);

const PARTY_ARGS = builder.args((t) => ({
  ...pageArgs(t, 50),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

const PARTIES: NounList<ExplorerParty, PartyFilter, PartyOrderWord, Given> = {
  listing: PARTY_LIST,
  read: (given) => ({
    codes: readIf(given?.code, (codes) => codes.map(partyCode)),
    approach: readIf(given?.approach, approachCode),
  }),
};

builder.queryFields((t) => ({
  party: t.field({
    type: Party,
    nullable: true,
    description:
      "The Party with this code (2/CMA.3 annex, para 3); null when it has no registry here.",
    args: {
      code: t.arg.id({ required: true, description: "ISO 3166-1 alpha-3." }),
      ...AS_OF_ARGS,
    },
    resolve: async (_root, args, { load, momentOf }) => {
      const moment = await momentOf(askedMoment(args.asOf));
      const code = partyCode(args.code);
      const registries = await load.registriesOfParty(moment, code);
      return registries.length === 0 ? null : seen({ code }, moment);
    },
  }),
  parties: t.field({
    type: PartyConnection,
    description: "Parties that have a registry here, by code (2/CMA.3 annex, para 29).",
    args: { ...PARTY_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(PARTIES, context, { ...args, moment });
    },
  }),
}));
