import { accountName } from "./account-name.ts";
import { AccountKind, Reason } from "./enums.ts";
import { APPROACH, NO_PERSON } from "./meanings.ts";
import { askedMetric, METRIC_ARGS } from "./metric.ts";
import { Account, Approach, Entity, Registry } from "./refs.ts";
import { approachAt, entityAt, registryOf } from "./surroundings.ts";

Account.implement({
  description:
    "An account of a Party's registry: an address on the chain that holds serials, or ends them (6/CMA.4 annex I).",
  fields: (t) => ({
    address: t.expose("address", { type: "Address", description: "Its address on the chain." }),
    registry: t.field({
      type: Registry,
      description: "The registry that opened it (6/CMA.4 annex I, para 5(b)).",
      resolve: (account, _, { load }) => registryOf(account, load),
    }),
    party: t.exposeString("party", { description: "The Party whose account it is, alpha-3." }),
    kind: t.expose("kind", { type: AccountKind, description: "What it is for." }),
    name: t.string({
      description: "The UNFCCC model's name, such as XXA CA0001 NDC Use.",
      resolve: accountName,
    }),
    approach: t.exposeString("approach", {
      nullable: true,
      description: `${APPROACH} Only accounts that end serials have one.`,
    }),
    cooperativeApproach: t.field({
      type: Approach,
      nullable: true,
      description: "The Party's part in that approach, where it has recorded it.",
      resolve: (account, _, { load }) => approachAt(account.moment, account, load),
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: "The authorized entity behind it (AEF table 5); null for a Party's own.",
      resolve: ({ entityId, moment }, _, { load }) => entityAt(moment, entityId, load),
    }),
    free: t.exposeBoolean("free", {
      description: "May act abroad, use and cancel without the Party's approval.",
    }),
    delayed: t.exposeBoolean("delayed", {
      description: "Its sends to others than those that it trusts wait for the Party's delay.",
    }),
    frozen: t.exposeBoolean("frozen", { description: "Nothing leaves it." }),
    frozenReason: t.expose("frozenReason", {
      type: Reason,
      nullable: true,
      description: "Why it is frozen.",
    }),
    frozenNote: t.exposeString("frozenNote", { nullable: true, description: NO_PERSON }),
    openedAt: t.expose("openedAt", { type: "DateTime", description: "When it was opened." }),
    quantity: t.field({
      type: "Tonnes",
      description: "What it holds, in one metric (AEF table 4).",
      args: METRIC_ARGS,
      resolve: ({ address, moment }, args, { load }) =>
        load.accountQuantity({ moment, metric: askedMetric(args) }, address),
    }),
  }),
});
