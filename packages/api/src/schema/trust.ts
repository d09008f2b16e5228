import { builder } from "./builder.ts";
import { Account, Trust } from "./refs.ts";
import { seen } from "./seen.ts";
import { accountAt } from "./surroundings.ts";

Trust.implement({
  description: "A counterparty to which a delayed account's sends do not wait.",
  fields: (t) => ({
    counterparty: t.expose("counterparty", {
      type: "Address",
      description: "Its address on the chain.",
    }),
    account: t.field({
      type: Account,
      nullable: true,
      description: "The counterparty, where it is an account of a registry.",
      resolve: ({ counterparty, moment }, _, { load }) => accountAt(moment, counterparty, load),
    }),
    from: t.expose("trustedFrom", {
      type: "DateTime",
      description: "From when it is in effect: after the Party's delay.",
    }),
  }),
});

builder.objectField(Account, "trusts", (t) =>
  t.field({
    type: [Trust],
    description: "The counterparties to which its sends do not wait.",
    resolve: async ({ address, moment }, _, { load, rows }) => {
      const trusted = await load.trusts(moment, address);
      rows.spend(trusted.length);
      return trusted.map((trust) => seen(trust, moment));
    },
  }),
);
