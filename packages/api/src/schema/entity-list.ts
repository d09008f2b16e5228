import {
  ENTITY_LIST,
  type EntityFilter,
  type EntityOrder as EntityOrderWord,
  type ExplorerEntity,
  listEntities,
} from "@sixtwo/db/explorer";
import { partyCode, registryCode } from "@sixtwo/domain";
import { askedMoment } from "./as-of.ts";
import { builder } from "./builder.ts";
import { enumOf } from "./enum-of.ts";
import { AS_OF_ARGS, FILTER, ORDER_BY, orderByOf, pageArgs } from "./list-args.ts";
import { pageOf, REGISTRY, rowOf } from "./meanings.ts";
import { listed, type NounList } from "./noun-list.ts";
import { numberId } from "./number-id.ts";
import { AND, type Combinable, OR, readIf } from "./read-filter.ts";
import { Entity } from "./refs.ts";
import { seen } from "./seen.ts";
import { entityAt } from "./surroundings.ts";

type Given = {
  readonly party?: string | null;
  readonly registry?: string | null;
  readonly country?: string | null;
  readonly text?: string | null;
};

const Filter = builder.inputRef<Combinable<Given>, false>("EntityFilter");

Filter.implement({
  description: "Which authorized entities; all that is given must hold.",
  fields: (t) => ({
    party: t.string({ description: "The Party in whose registry it is, alpha-3." }),
    registry: t.string({ description: REGISTRY }),
    country: t.string({ description: "Where it is incorporated, alpha-3 (AEF table 5)." }),
    text: t.string({ description: "Part of its name or identification, in any letter case." }),
    and: t.field({ type: [Filter], description: AND }),
    or: t.field({ type: [Filter], description: OR }),
  }),
});

const EntityOrder = enumOf<EntityOrderWord>("EntityOrder", "What entities are sorted by.", {
  number: "When they were registered.",
  name: "Name.",
});
const OrderBy = orderByOf("EntityOrderBy", EntityOrder);

export const EntityConnection = builder.connectionObject(
  { type: Entity, name: "EntityConnection", description: pageOf("authorized entities") },
  { name: "EntityEdge", description: rowOf("An authorized entity") },
);

export const ENTITY_ARGS = builder.args((t) => ({
  ...pageArgs(t),
  filter: t.field({ type: Filter, description: FILTER }),
  orderBy: t.field({ type: OrderBy, description: ORDER_BY }),
}));

export const ENTITIES: NounList<ExplorerEntity, EntityFilter, EntityOrderWord, Given> = {
  listing: ENTITY_LIST,
  read: (given) => ({
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    country: readIf(given?.country, partyCode),
    text: given?.text ?? null,
  }),
};

builder.queryFields((t) => ({
  entity: t.field({
    type: Entity,
    nullable: true,
    description: "The entity with this id (AEF table 5); null when there is none.",
    args: { id: t.arg.id({ required: true, description: "Its number on the chain." }) },
    resolve: (_root, { id }, { load }) => entityAt(null, numberId(id, "an entity"), load),
  }),
  entities: t.field({
    type: [Entity],
    description: "Every legal entity at once (AEF table 5).",
    deprecationReason: "Use authorizedEntities, which comes in pages.",
    resolve: async (_root, _args, context) =>
      (await listEntities(context)).map((entity) => seen(entity, null)),
  }),
  authorizedEntities: t.field({
    type: EntityConnection,
    description:
      "Legal entities, by number unless sorted otherwise (AEF table 5; 4/CMA.6 annex II).",
    args: { ...ENTITY_ARGS, ...AS_OF_ARGS },
    resolve: async (_root, args, context) => {
      const moment = await context.momentOf(askedMoment(args.asOf));
      return listed(ENTITIES, context, { ...args, moment });
    },
  }),
}));
