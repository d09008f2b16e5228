import { ApproachStatus, Reason } from "./enums.ts";
import { APPROACH, NO_PERSON, TRANSACTION } from "./meanings.ts";
import { Approach, ApproachStep, InitialReport, Levy, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { registryOf } from "./surroundings.ts";

Approach.implement({
  description: "One Party's own part in a cooperative approach (2/CMA.3 annex, para 18).",
  fields: (t) => ({
    party: t.exposeString("party", { description: "The Party that takes part, alpha-3." }),
    approach: t.exposeString("approach", { description: APPROACH }),
    registry: t.field({
      type: Registry,
      description: "The Party's registry that keeps it.",
      resolve: (approach, _, { load }) => registryOf(approach, load),
    }),
    title: t.exposeString("title", { description: "Its title." }),
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the arrangement between the Parties.",
    }),
    status: t.expose("status", { type: ApproachStatus, description: "Where it stands." }),
    paused: t.expose("pausedReason", {
      type: Reason,
      nullable: true,
      description: "Why nothing that stands under the Party's authorizations of it moves.",
    }),
    pausedNote: t.exposeString("pausedNote", { nullable: true, description: NO_PERSON }),
    recordedAt: t.expose("recordedAt", {
      type: "DateTime",
      description: "When the chain recorded it.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
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
      description:
        "What is set aside of each quantity that comes under it (2/CMA.3 annex, paras 37 and 39).",
      resolve: async ({ party, approach, moment }, _, { load }) =>
        (await load.levies(moment, { party, approach })).map((levy) => seen(levy, moment)),
    }),
  }),
});

ApproachStep.implement({
  description: "A status that a Party gave an approach.",
  fields: (t) => ({
    status: t.expose("status", { type: ApproachStatus, description: "What it became." }),
    reason: t.exposeString("reason", { description: "Empty where none was given." }),
    by: t.expose("changedBy", { type: "Address", description: "Who changed it." }),
    at: t.expose("changedAt", { type: "DateTime", description: "When it was changed." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});

InitialReport.implement({
  description: "A Party's initial report (2/CMA.3 annex, para 18), anchored by its SHA-256.",
  fields: (t) => ({
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the report (2/CMA.3 annex, para 18).",
    }),
    by: t.expose("by", { type: "Address", description: "Who recorded it." }),
    at: t.expose("at", { type: "DateTime", description: "When the chain recorded it." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});
