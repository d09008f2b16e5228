import { ProposalStatus } from "./act-enums.ts";
import { TRANSACTION } from "./meanings.ts";
import { Proposal } from "./refs.ts";

Proposal.implement({
  description: "A call that waits, or waited, for a second person to repeat it word for word.",
  fields: (t) => ({
    id: t.expose("id", { type: "Hash", description: "Keccak-256 of the call." }),
    office: t.expose("office", { type: "Address", description: "The contract that it calls." }),
    party: t.exposeString("party", { description: "The Party whose act it is, alpha-3." }),
    data: t.exposeString("data", { description: "The call, in hexadecimal." }),
    by: t.expose("proposedBy", { type: "Address", description: "Who proposed it." }),
    at: t.expose("proposedAt", { type: "DateTime", description: "When it was proposed." }),
    lapsesAt: t.expose("lapsesAt", {
      type: "DateTime",
      description: "After which it no longer counts.",
    }),
    status: t.expose("status", { type: ProposalStatus, description: "How far it is." }),
    endedBy: t.expose("endedBy", {
      type: "Address",
      nullable: true,
      description: "Who countersigned it or took it back.",
    }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});
