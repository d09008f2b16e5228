import { ApproachStatus, Reason } from "./enums.ts";
import { Approach, ApproachStep, InitialReport, Levy, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Approach.implement({
  description: "One Party's own part in a cooperative approach.",
  fields: (t) => ({
    party: t.exposeString("party"),
    approach: t.exposeString("approach"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    title: t.exposeString("title"),
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the arrangement between the Parties.",
    }),
    status: t.expose("status", { type: ApproachStatus }),
    paused: t.expose("pausedReason", {
      type: Reason,
      nullable: true,
      description: "Why nothing that stands under the Party's authorizations of it moves.",
    }),
    pausedNote: t.exposeString("pausedNote", { nullable: true }),
    recordedAt: t.expose("recordedAt", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
    initialReport: t.expose("initialReport", {
      type: InitialReport,
      nullable: true,
      description:
        "The last one. Without any the approach is not active, and nothing is first transferred (2/CMA.3 annex, para 18).",
    }),
    statuses: t.field({
      type: [ApproachStep],
      description: "Every status that it has had, oldest first.",
      resolve: async ({ party, approach, moment }, _, { load, rows }) => {
        const steps = await load.approachStatuses(moment, { party, approach });
        rows.spend(steps.length);
        return [...steps];
      },
    }),
    levies: t.field({
      type: [Levy],
      description: "What is set aside of each quantity that comes under it.",
      resolve: async ({ party, approach, moment }, _, { load }) =>
        (await load.levies(moment, { party, approach })).map((levy) => seen(levy, moment)),
    }),
  }),
});

ApproachStep.implement({
  description: "A status that a Party gave an approach.",
  fields: (t) => ({
    status: t.expose("status", { type: ApproachStatus }),
    reason: t.exposeString("reason", { description: "Empty where none was given." }),
    by: t.expose("changedBy", { type: "Address" }),
    at: t.expose("changedAt", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});

InitialReport.implement({
  description: "A Party's initial report (2/CMA.3 annex, para 18), anchored by its SHA-256.",
  fields: (t) => ({
    documentHash: t.expose("documentHash", { type: "Hash" }),
    by: t.expose("by", { type: "Address" }),
    at: t.expose("at", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});
