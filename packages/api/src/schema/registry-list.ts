import {
  type ExplorerRegistry,
  REGISTRY_LIST,
  type RegistryFilter,
  type RegistryOrder as RegistryOrderWord,
} from "@sixtwo/db/explorer";
import { partyCode, registryCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, REGISTRY as REGISTRY_MEANING, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Registry } from "./refs.ts";
import { seen } from "./seen.ts";

type Given = {
  readonly party?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("RegistryFilter");

Filter.implement({
  description: "Which registries; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party whose registry it is, alpha-3." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const RegistryOrder = enumOf<RegistryOrderWord>("RegistryOrder", "What registries are sorted by.", {
  code: "Code.",
  opened: "When they were opened.",
});
const OrderBy = orderByOf("RegistryOrderBy", RegistryOrder);

const RegistryConnection = builder.connectionObject(
  { type: Registry, name: "RegistryConnection", description: pageOf("registries") },
  { name: "RegistryEdge", description: rowOf("A registry") },
);

const REGISTRY_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

const REGISTRIES: NounList<ExplorerRegistry, RegistryFilter, RegistryOrderWord, Given> = {
  listing: REGISTRY_LIST,
  read: (given) => ({ party: readIf(given?.party, partyCode) }),
};

builder.queryFields((t) => ({
  registry: t.field({
    type: Registry,
    nullable: true,
    description:
      "The registry with this code (6/CMA.4 annex I, para 5(b)); null when there is none.",
    args: { code: t.arg.id({ required: true, description: REGISTRY_MEANING }) },
    resolve: async (_root, { code }, { load }) => {
      const registry = await load.registry(registryCode(code));
      return registry && seen(registry, null);
    },
  }),
  registries: t.field({
    type: RegistryConnection,
    description: "Parties' registries, by code unless sorted otherwise (2/CMA.3 annex, para 29).",
    args: { ...REGISTRY_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(REGISTRIES, context, { ...args, moment });
    },
  }),
}));
