import { IN_METRIC, METRIC, TRANSACTION, VINTAGE } from "./meanings.ts";
import { Verification } from "./refs.ts";

Verification.implement({
  description:
    "A quantity of an activity's vintage that a verifier has recorded (2/CMA.3 annex, para 1(a)).",
  fields: (t) => ({
    vintage: t.exposeInt("vintage", { description: VINTAGE }),
    metric: t.exposeInt("metric", { description: METRIC }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the verification report.",
    }),
    by: t.expose("verifiedBy", { type: "Address", description: "The verifier." }),
    at: t.expose("verifiedAt", { type: "DateTime", description: "When it was recorded." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
  }),
});
