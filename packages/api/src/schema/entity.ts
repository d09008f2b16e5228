import { TRANSACTION } from "./meanings.ts";
import { Entity, Registry } from "./refs.ts";
import { registryOf } from "./surroundings.ts";

Entity.implement({
  description: "A legal entity that may be authorized (AEF table 5; 4/CMA.6 annex II).",
  fields: (t) => ({
    id: t.id({ description: "Its number on the chain.", resolve: ({ id }) => String(id) }),
    name: t.exposeString("name", { description: "AEF table 5, name." }),
    country: t.exposeString("country", {
      description: "AEF table 5, country of incorporation, alpha-3.",
    }),
    identification: t.exposeString("identification", {
      description: "AEF table 5, identification number in its country of incorporation.",
    }),
    registry: t.field({
      type: Registry,
      description: "The registry that registered it.",
      resolve: (entity, _, { load }) => registryOf(entity, load),
    }),
    registeredAt: t.expose("registeredAt", {
      type: "DateTime",
      description: "When the chain recorded it.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});
