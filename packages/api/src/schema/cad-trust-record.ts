import { publishedAuthorization, publishedProject, publishedUnit } from "@sixtwo/db/explorer";
import { CadTrustState } from "./act-enums.ts";
import { builder } from "./builder.ts";
import { Activity, Authorization, Block, CadTrustRecord } from "./refs.ts";

CadTrustRecord.implement({
  description:
    "A record that the registry publishes to CAD Trust's data layer, and how far that is. What is published is always what holds now.",
  fields: (t) => ({
    key: t.exposeID("localId", {
      description: "The registry's own key: its table and its subject.",
    }),
    table: t.exposeString("table", {
      description: "The table of CAD Trust's data model 2, such as unit or aef_t3_actions.",
    }),
    state: t.expose("state", { type: CadTrustState, description: "How far it is." }),
    cadTrustId: t.exposeID("cadTrustId", {
      nullable: true,
      description: "The node's own id; null before the node has the record.",
    }),
    attempts: t.exposeInt("attempts", {
      description: "How often it was sent since the node last confirmed it.",
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why it failed or waits, in words.",
    }),
    confirmedAt: t.expose("confirmedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the node last confirmed it; null for never.",
    }),
    changedAt: t.expose("changedAt", {
      type: "DateTime",
      description: "When its state changed last.",
    }),
  }),
});

builder.objectField(Block, "cadTrust", (t) =>
  t.field({
    type: CadTrustRecord,
    nullable: true,
    description: "Its unit on CAD Trust, as that stands now; null before there is a record.",
    resolve: ({ id }, _, { load }) => load.publication(publishedUnit(id)),
  }),
);

builder.objectField(Activity, "cadTrust", (t) =>
  t.field({
    type: CadTrustRecord,
    nullable: true,
    description: "Its project on CAD Trust, as that stands now; null before there is a record.",
    resolve: (activity, _, { load }) => load.publication(publishedProject(activity)),
  }),
);

builder.objectField(Authorization, "cadTrust", (t) =>
  t.field({
    type: CadTrustRecord,
    nullable: true,
    description:
      "Its row of AEF table 2 on CAD Trust, as that stands now; null before there is a record.",
    resolve: (authorization, _, { load }) =>
      load.publication(publishedAuthorization(authorization)),
  }),
);
