import { BlockState } from "./enums.ts";
import { AUTHORIZATION, HOST_PARTY, IN_METRIC, METRIC, VINTAGE } from "./meanings.ts";
import { Account, Authorization, Holding, Registry } from "./refs.ts";
import { authorizationAt, presentAccountAt, registryOf } from "./surroundings.ts";

Holding.implement({
  description:
    "What one account holds in one metric, state, vintage and authorization (AEF table 4).",
  fields: (t) => ({
    account: t.field({
      type: Account,
      description: "The account that holds it.",
      resolve: ({ account, moment }, _, { load }) => presentAccountAt(moment, account, load),
    }),
    hostParty: t.exposeString("hostParty", { description: HOST_PARTY }),
    registry: t.field({
      type: Registry,
      description: "The registry that issued the serials (6/CMA.4 annex I, para 5(b)).",
      resolve: (holding, _, { load }) => registryOf(holding, load),
    }),
    vintage: t.exposeInt("vintage", { description: VINTAGE }),
    state: t.expose("state", { type: BlockState, description: "What the serials are." }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      description: AUTHORIZATION,
      resolve: ({ authorizationId, moment }, _, { load }) =>
        authorizationAt(moment, authorizationId, load),
    }),
    metric: t.exposeInt("metric", { description: METRIC }),
    quantity: t.expose("quantity", { type: "Tonnes", description: IN_METRIC }),
    blocks: t.exposeInt("blocks", { description: "In how many blocks it is." }),
  }),
});
