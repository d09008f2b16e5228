import { IN_METRIC, METRIC, TRANSACTION, VINTAGE } from "./meanings.ts";
import { Account, Activity, Batch, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { presentAccountAt, registryOf } from "./surroundings.ts";
import { there } from "./there.ts";
import { underlyingText } from "./underlying-text.ts";

Batch.implement({
  description:
    "Serials issued together: one activity, one vintage, one underlying range (6/CMA.4 annex I, para 5).",
  fields: (t) => ({
    number: t.int({
      description: "It counts from 1 within the registry.",
      resolve: ({ batch }) => Number(batch),
    }),
    registry: t.field({
      type: Registry,
      description: "The registry that issued it (6/CMA.4 annex I, para 5(b)).",
      resolve: (batch, _, { load }) => registryOf(batch, load),
    }),
    activity: t.field({
      type: Activity,
      description: "The activity that it was issued for.",
      resolve: async ({ registry, activity, moment }, _, { load }) =>
        seen(there(await load.activity({ registry, activity }), `activity ${activity}`), moment),
    }),
    vintage: t.exposeInt("vintage", { description: VINTAGE }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    metric: t.exposeInt("metric", { description: METRIC }),
    firstSerial: t.expose("firstSerial", {
      type: "Tonnes",
      description: "The number of the first serial (6/CMA.4 annex I, para 5(d)).",
    }),
    lastSerial: t.expose("lastSerial", {
      type: "Tonnes",
      description: "The number of the last serial (6/CMA.4 annex I, para 5(d)).",
    }),
    monitoredFrom: t.expose("monitoredFrom", {
      type: "DateTime",
      description: "When the monitoring period began.",
    }),
    monitoredUntil: t.expose("monitoredUntil", {
      type: "DateTime",
      description: "When the monitoring period ended.",
    }),
    mitigationType: t.exposeString("mitigationType", {
      description: "AEF table 3, mitigation type: emission reductions, removals or both.",
    }),
    underlyingProgramme: t.exposeString("underlyingProgramme", {
      nullable: true,
      description: "AEF table 3, underlying unit registry; null where there is none.",
    }),
    underlyingFirst: t.string({
      nullable: true,
      description: "AEF table 3, first unit ID: the programme's own serial of the first one.",
      resolve: (batch) => underlyingText(batch, batch.firstSerial),
    }),
    underlyingLast: t.string({
      nullable: true,
      description: "AEF table 3, last unit ID: the programme's own serial of the last one.",
      resolve: (batch) => underlyingText(batch, batch.lastSerial),
    }),
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the document that it was issued on.",
    }),
    issuedTo: t.field({
      type: Account,
      description: "The account that it was issued to.",
      resolve: ({ issuedTo, moment }, _, { load }) => presentAccountAt(moment, issuedTo, load),
    }),
    issuedBy: t.expose("issuedBy", { type: "Address", description: "Who issued it." }),
    issuedAt: t.expose("issuedAt", { type: "DateTime", description: "When it was issued." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});
