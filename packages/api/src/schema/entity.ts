import { listEntities } from "@sixtwo/db/explorer";
import { builder } from "./builder.ts";
import { Entity, Registry } from "./refs.ts";
import { there } from "./there.ts";

Entity.implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => String(id) }),
    name: t.exposeString("name"),
    country: t.exposeString("country"),
    identification: t.exposeString("identification"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
  }),
});

builder.queryField("entities", (t) =>
  t.field({
    type: [Entity],
    resolve: async (_root, _args, context) => [...(await listEntities(context))],
  }),
);
