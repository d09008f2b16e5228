import { builder } from "./builder.ts";
import { FirstTransferDefinition, Purpose } from "./enums.ts";
import { METRIC } from "./meanings.ts";
import { Authorization, Entity } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

builder.objectFields(Authorization, (t) => ({
  purposes: t.field({
    type: [Purpose],
    description: "AEF table 2, purposes for authorization (2/CMA.3 annex, para 1(d) and (f)).",
    resolve: ({ purposes }) => [...purposes],
  }),
  firstTransferDefinition: t.expose("firstTransferDefinition", {
    type: FirstTransferDefinition,
    nullable: true,
    description: "AEF table 2, first transfer definition for OIMP; null where it is for NDC only.",
  }),
  oimp: t.exposeString("oimp", { description: "AEF table 2, OIMP authorized by the Party." }),
  metric: t.exposeInt("metric", { description: METRIC }),
  unit: t.exposeString("unit", { description: "The metric in words: AEF table 2, metric." }),
  cap: t.expose("cap", {
    type: "Tonnes",
    nullable: true,
    description:
      "AEF table 2, authorized quantity: of all versions of the name together; null for no limit.",
  }),
  occurrenceFrom: t.exposeInt("occurrenceFrom", {
    description: "AEF table 2, authorized timeframe: the first year of the mitigation.",
  }),
  occurrenceUntil: t.exposeInt("occurrenceUntil", {
    description: "AEF table 2, authorized timeframe: the last year of the mitigation.",
  }),
  expires: t.expose("expires", {
    type: "DateTime",
    nullable: true,
    description: "After which nothing more is tagged or first transferred; null for never.",
  }),
  useFrom: t.expose("useFrom", {
    type: "DateTime",
    nullable: true,
    description: "AEF table 2, authorized timeframe: from when it may be used.",
  }),
  useUntil: t.expose("useUntil", {
    type: "DateTime",
    nullable: true,
    description: "AEF table 2, authorized timeframe: until when it may be used.",
  }),
  sectors: t.stringList({
    description: "AEF table 2, sectors.",
    resolve: ({ sectors }) => [...sectors],
  }),
  activityTypes: t.stringList({
    description: "AEF table 2, activity types; empty for any.",
    resolve: ({ activityTypes }) => [...activityTypes],
  }),
  parties: t.stringList({
    description: "AEF table 2, authorized Parties: those that may acquire; empty for any.",
    resolve: ({ parties }) => [...parties],
  }),
  entities: t.field({
    type: [Entity],
    description: "AEF table 2, authorized entities: those that may use or cancel; empty for any.",
    resolve: ({ entities, moment }, _, { load }) =>
      Promise.all(
        entities.map(async (id) => seen(there(await load.entity(id), `entity ${id}`), moment)),
      ),
  }),
}));
