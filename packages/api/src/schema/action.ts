import type { ExplorerAction } from "@sixtwo/db/explorer";
import { type Address, type PartyCode, partyOf } from "@sixtwo/domain";
import type { RequestLoaders } from "../loaders/request-loaders.ts";
import { AccountKind, ActionKind, FirstTransferCause } from "./enums.ts";
import { readIf } from "./read-filter.ts";
import { Account, Action, Authorization, Block, Entity, Registry } from "./refs.ts";
import { type Seen, seen } from "./seen.ts";
import { serialText } from "./serial-text.ts";
import { there } from "./there.ts";

Action.implement({
  description: "Something that happened to serials; reportable ones are rows of AEF table 3.",
  fields: (t) => ({
    id: t.id({
      resolve: ({ chainBlock, logIndex, item }) => `${chainBlock}-${logIndex}-${item}`,
    }),
    kind: t.expose("kind", { type: ActionKind }),
    cause: t.expose("cause", {
      type: FirstTransferCause,
      nullable: true,
      description: "Why it is a first transfer.",
    }),
    cancellation: t.expose("cancellation", {
      type: AccountKind,
      nullable: true,
      description: "The account kind that a cancellation went to.",
    }),
    first: t.field({ type: "ItmoId", resolve: (action) => serialText(action, action.firstSerial) }),
    last: t.field({ type: "ItmoId", resolve: (action) => serialText(action, action.lastSerial) }),
    quantity: t.expose("quantity", { type: "Tonnes", description: "In the metric." }),
    metric: t.exposeInt("metric", { description: "What the quantity counts; 0 is tCO2e." }),
    vintage: t.exposeInt("vintage"),
    party: t.exposeString("party"),
    registry: t.field({
      type: Registry,
      resolve: async ({ registry }, _, { load }) => there(await load.registry(registry), registry),
    }),
    block: t.field({
      type: Block,
      nullable: true,
      resolve: async ({ blockId, moment }, _, { load }) => {
        const block = await load.block(moment, blockId);
        return block && seen(block, moment);
      },
    }),
    authorization: t.field({
      type: Authorization,
      nullable: true,
      resolve: async ({ authorizationId: id, moment }, _, { load }) => {
        const found = id === null ? null : await load.authorization(moment, id);
        return found && seen(found, moment);
      },
    }),
    from: t.field({
      type: Account,
      nullable: true,
      resolve: (action, _, { load }) => accountOf(action, action.from, load),
    }),
    to: t.field({
      type: Account,
      nullable: true,
      resolve: (action, _, { load }) => accountOf(action, action.to, load),
    }),
    transferringParty: t.string({
      nullable: true,
      description: "The sending Party of a first transfer or transfer.",
      resolve: transferringParty,
    }),
    acquiringParty: t.string({
      nullable: true,
      description: "The receiving Party of a first transfer or transfer to another Party.",
      resolve: acquiringParty,
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      resolve: ({ entityId }, _, { load }) => (entityId === null ? null : load.entity(entityId)),
    }),
    ndcYear: t.exposeInt("ndcYear", { nullable: true }),
    at: t.expose("at", { type: "DateTime" }),
    effectiveAt: t.expose("effectiveAt", {
      type: "DateTime",
      description: "The date that counts for a first transfer.",
    }),
    chainBlock: t.expose("chainBlock", { type: "ChainBlock" }),
    transaction: t.expose("transaction", { type: "Hash" }),
  }),
});

function transferringParty({ kind, fromRegistry }: ExplorerAction): PartyCode | null {
  return kind === "first-transfer" || kind === "transfer" ? readIf(fromRegistry, partyOf) : null;
}

// 4/CMA.6 annex II table 3: a first transfer by authorization, issuance or use has no acquiring Party.
function acquiringParty({ kind, cause, toRegistry }: ExplorerAction): PartyCode | null {
  return kind === "transfer" || cause === "international" ? readIf(toRegistry, partyOf) : null;
}

async function accountOf(
  { moment }: Seen<ExplorerAction>,
  address: Address | null,
  load: RequestLoaders,
) {
  const account = address === null ? null : await load.account(moment, address);
  return account && seen(account, moment);
}
