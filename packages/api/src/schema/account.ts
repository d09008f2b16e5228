import { type AccountFilter, countAccounts, listAccounts } from "@sixtwo/db/explorer";
import { approachCode, partyCode, registryCode } from "@sixtwo/domain";
import { accountName } from "./account-name.ts";
import { AsOf, askedMoment } from "./as-of.ts";
import { BlockConnection } from "./block-connection.ts";
import { builder } from "./builder.ts";
import { connectionOf, pageOf } from "./connection.ts";
import { AccountKind, Reason } from "./enums.ts";
import { askedMetric, METRIC_ARG } from "./metric.ts";
import { numberId } from "./number-id.ts";
import { readIf } from "./read-filter.ts";
import { Account, Entity, Registry } from "./refs.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

Account.implement({
  fields: (t) => ({
    address: t.expose("address", { type: "Address" }),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    party: t.exposeString("party"),
    kind: t.expose("kind", { type: AccountKind }),
    name: t.string({
      description: "The UNFCCC model's name, such as XXA CA0001 NDC Use.",
      resolve: accountName,
    }),
    approach: t.exposeString("approach", { nullable: true }),
    entity: t.field({
      type: Entity,
      nullable: true,
      resolve: ({ entityId }, _, { load }) => (entityId === null ? null : load.entity(entityId)),
    }),
    free: t.exposeBoolean("free", {
      description: "May act abroad, use and cancel without the Party's approval.",
    }),
    delayed: t.exposeBoolean("delayed", {
      description: "Its sends to others than those that it trusts wait for the Party's delay.",
    }),
    frozen: t.exposeBoolean("frozen"),
    frozenReason: t.expose("frozenReason", { type: Reason, nullable: true }),
    frozenNote: t.exposeString("frozenNote", { nullable: true }),
    openedAt: t.expose("openedAt", { type: "DateTime" }),
    quantity: t.field({
      type: "Tonnes",
      args: { metric: t.arg.int(METRIC_ARG) },
      resolve: ({ address, moment }, args, { load }) =>
        load.accountQuantity({ moment, metric: askedMetric(args) }, address),
    }),
    blocks: t.field({
      type: BlockConnection,
      args: {
        first: t.arg.int({ required: true, defaultValue: 20 }),
        after: t.arg.string(),
        asOf: t.arg({ type: AsOf }),
      },
      resolve: async ({ address, moment: own }, args, { load, rows, momentOf }) => {
        const asked = askedMoment(args.asOf);
        const moment = asked === null ? own : await momentOf(asked);
        const page = await load.blocksOfHolder({ page: pageOf(args), moment }, address);
        return connectionOf(page, {
          rows,
          after: args.after,
          nodeOf: (row) => seen(row, moment),
          totalCount: () => load.blockCountOfHolder(moment, address),
        });
      },
    }),
  }),
});

const AccountConnection = builder.connectionObject(
  { type: Account, name: "AccountConnection" },
  { name: "AccountEdge" },
);

const Filter = builder.inputType("AccountFilter", {
  fields: (t) => ({
    party: t.string(),
    registry: t.string(),
    kind: t.field({ type: [AccountKind] }),
    approach: t.string(),
    entity: t.id(),
    text: t.string(),
  }),
});

function readFilter(given: typeof Filter.$inferInput | null | undefined): AccountFilter {
  return {
    party: readIf(given?.party, partyCode),
    registry: readIf(given?.registry, registryCode),
    kinds: given?.kind ?? null,
    approach: readIf(given?.approach, approachCode),
    entityId: numberId(given?.entity, "an entity"),
    text: given?.text ?? null,
  };
}

builder.queryFields((t) => ({
  account: t.field({
    type: Account,
    nullable: true,
    args: { address: t.arg({ type: "Address", required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { address, asOf }, { load, momentOf }) => {
      const moment = await momentOf(askedMoment(asOf));
      const account = await load.account(moment, address);
      return account && seen(account, moment);
    },
  }),
  accounts: t.field({
    type: AccountConnection,
    args: {
      filter: t.arg({ type: Filter }),
      first: t.arg.int({ required: true, defaultValue: 20 }),
      after: t.arg.string(),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, args, context) => {
      const filter = readFilter(args.filter);
      const moment = await context.momentOf(askedMoment(args.asOf));
      return connectionOf(await listAccounts(context, { filter, page: pageOf(args), moment }), {
        rows: context.rows,
        after: args.after,
        nodeOf: (row) => seen(row, moment),
        totalCount: () => countAccounts(context, { filter, moment }),
      });
    },
  }),
}));
