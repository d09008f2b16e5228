import { Verification } from "./refs.ts";

Verification.implement({
  description: "A quantity of an activity's vintage that a verifier has recorded.",
  fields: (t) => ({
    vintage: t.exposeInt("vintage"),
    metric: t.exposeInt("metric"),
    quantity: t.expose("quantity", { type: "Tonnes" }),
    documentHash: t.expose("documentHash", {
      type: "Hash",
      description: "SHA-256 of the verification report.",
    }),
    by: t.expose("verifiedBy", { type: "Address" }),
    at: t.expose("verifiedAt", { type: "DateTime" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});
