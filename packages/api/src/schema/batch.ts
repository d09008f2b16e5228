import { Activity, Batch } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";
import { underlyingText } from "./underlying-text.ts";

Batch.implement({
  fields: (t) => ({
    number: t.int({ resolve: ({ batch }) => Number(batch) }),
    activity: t.field({
      type: Activity,
      resolve: async ({ registry, activity, moment }, _, { load }) =>
        seen(there(await load.activity({ registry, activity }), `activity ${activity}`), moment),
    }),
    quantity: t.expose("quantity", { type: "Tonnes", description: "In the metric." }),
    metric: t.exposeInt("metric", { description: "What the quantity counts; 0 is tCO2e." }),
    firstSerial: t.expose("firstSerial", { type: "Tonnes" }),
    lastSerial: t.expose("lastSerial", { type: "Tonnes" }),
    monitoredFrom: t.expose("monitoredFrom", { type: "DateTime" }),
    monitoredUntil: t.expose("monitoredUntil", { type: "DateTime" }),
    mitigationType: t.exposeString("mitigationType"),
    underlyingProgramme: t.exposeString("underlyingProgramme", { nullable: true }),
    underlyingFirst: t.string({
      nullable: true,
      resolve: (batch) => underlyingText(batch, batch.firstSerial),
    }),
    underlyingLast: t.string({
      nullable: true,
      resolve: (batch) => underlyingText(batch, batch.lastSerial),
    }),
    documentHash: t.expose("documentHash", { type: "Hash" }),
    issuedAt: t.expose("issuedAt", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});
