import type { PublicRecord, RecordValue } from "@sixtwo/db/cad-trust";
import { fieldOf } from "../rest/cad-trust/table-names.ts";
import { builder } from "./builder.ts";

export const CadTrustStanding = builder.enumType("CadTrustStanding", {
  description: "Where a record stands on the CAD Trust node.",
  values: {
    NEW: { value: "new", description: "The node does not have it yet." },
    CHANGED: { value: "changed", description: "The node has an older version." },
    STAGED: { value: "staged", description: "In the node's staging, not committed." },
    COMMITTED: { value: "committed", description: "On its way to the node's chain." },
    CONFIRMED: { value: "confirmed", description: "On the node as it is here." },
    FAILED: { value: "failed", description: "Parked with its reason." },
  } as const,
});

type Field = { readonly name: string; readonly value: RecordValue };

const CadTrustField = builder.objectRef<Field>("CadTrustField").implement({
  description: "A field of a record, under CAD Trust's name.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Such as unitCount." }),
    value: t.string({
      description: "As text; the values of a list in one line, a reference as our own key.",
      resolve: ({ value }) => (Array.isArray(value) ? value.join("; ") : `${value}`),
    }),
  }),
});

/** A record in the tree of an activity. */
export const CadTrustNode = builder.objectRef<PublicRecord>("CadTrustNode").implement({
  description: "A record that the registry publishes to CAD Trust, in the tree of its activity.",
  fields: (t) => ({
    id: t.id({
      description: "What our CAD Trust API calls it: the node's id once it is confirmed.",
      resolve: ({ id }) => id,
    }),
    key: t.exposeString("localId", { description: "Our own key, such as unit:GHA01-2023-1-1." }),
    standing: t.expose("state", {
      type: CadTrustStanding,
      description: "Where it stands on the node.",
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why it failed or waits; null when nothing keeps it.",
    }),
    since: t.expose("differsSince", {
      type: "DateTime",
      description:
        "Since when the node has not had it as it is; of a confirmed one, when that began last.",
    }),
    fields: t.field({
      type: [CadTrustField],
      description: "What it says, in the table's order; empty fields are left out.",
      resolve: ({ columns }) =>
        Object.entries(columns)
          .filter(([, value]) => value !== null)
          .map(([column, value]) => ({ name: fieldOf(column), value })),
    }),
  }),
});
