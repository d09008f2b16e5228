import { builder } from "./builder.ts";
import { Action } from "./refs.ts";

builder.objectFields(Action, (t) => ({
  beneficiary: t.expose("beneficiary", {
    type: "Hash",
    nullable: true,
    description: "A salted commitment to who benefits from a use or cancellation.",
  }),
  beneficiaryName: t.exposeString("beneficiaryName", {
    nullable: true,
    description: "Who benefits, where the holder wanted it to be public.",
  }),
}));
