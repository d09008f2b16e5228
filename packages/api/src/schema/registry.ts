import { DEFAULT_POLICY } from "@sixtwo/domain";
import { TRANSACTION } from "./meanings.ts";
import { Party, Policy, Registry } from "./refs.ts";
import { seen } from "./seen.ts";

Registry.implement({
  description: "A registry of a Party (2/CMA.3 annex, para 29).",
  fields: (t) => ({
    code: t.exposeID("code", {
      description: "The Party's code and a number, such as GHA01 (6/CMA.4 annex I, para 5(b)).",
    }),
    party: t.field({
      type: Party,
      description: "The Party whose registry it is.",
      resolve: ({ party: code, moment }) => seen({ code }, moment),
    }),
    name: t.exposeString("name", { description: "Its name." }),
    openedAt: t.expose("openedAt", { type: "DateTime", description: "When it was opened." }),
    transaction: t.expose("transaction", { type: "Hash", description: TRANSACTION }),
    policy: t.field({
      type: Policy,
      description: "How its Party runs it now.",
      resolve: async ({ code }, _, { load }) =>
        (await load.policy(code)) ?? { ...DEFAULT_POLICY, setBy: null, setAt: null },
    }),
  }),
});
