import { Policy } from "./refs.ts";

Policy.implement({
  description: "How a Party runs a registry of its own (2/CMA.3 annex, para 29).",
  fields: (t) => ({
    issueByTwo: t.exposeBoolean("issueByTwo", { description: "Issuing takes two people." }),
    authorizeByTwo: t.exposeBoolean("authorizeByTwo", {
      description: "Authorizing takes two people.",
    }),
    revokeByTwo: t.exposeBoolean("revokeByTwo", { description: "Revoking takes two people." }),
    verifiedOnly: t.exposeBoolean("verifiedOnly", {
      description: "Only quantities that a verifier has recorded are issued.",
    }),
    requestLifetimeSeconds: t.float({
      nullable: true,
      description: "After which an undecided request may be declared expired; null for never.",
      resolve: ({ requestLifetimeSeconds }) => requestLifetimeSeconds,
    }),
    sendDelaySeconds: t.exposeInt("sendDelaySeconds", {
      description: "In which a delayed account's send can still be aborted.",
    }),
    recallDelaySeconds: t.exposeInt("recallDelaySeconds", {
      description: "Between the announcement of a recall and the recall.",
    }),
    setBy: t.expose("setBy", {
      type: "Address",
      nullable: true,
      description: "Who set it; null for a policy that nobody has set.",
    }),
    setAt: t.expose("setAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was set; null for a policy that nobody has set.",
    }),
  }),
});
