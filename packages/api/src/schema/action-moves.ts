import type { ExplorerAction } from "@sixtwo/db/explorer";
import { type PartyCode, partyOf } from "@sixtwo/domain";
import { builder } from "./builder.ts";
import { AUTHORIZATION } from "./meanings.ts";
import { readIf } from "./read-filter.ts";
import { Account, Action, Authorization, Batch, Block, Entity } from "./refs.ts";
import { seen } from "./seen.ts";
import { accountAt, authorizationAt, entityAt } from "./surroundings.ts";
import { there } from "./there.ts";

builder.objectFields(Action, (t) => ({
  block: t.field({
    type: Block,
    nullable: true,
    description: "The block that the serials were then; null when it has been merged away.",
    resolve: async ({ blockId, moment }, _, { load }) => {
      const block = await load.block(moment, blockId);
      return block && seen(block, moment);
    },
  }),
  batch: t.field({
    type: Batch,
    description: "What the serials were issued with.",
    resolve: async ({ registry, batch, moment }, _, { load }) =>
      seen(there(await load.batch({ registry, batch }), `batch ${batch} of ${registry}`), moment),
  }),
  authorization: t.field({
    type: Authorization,
    nullable: true,
    description: AUTHORIZATION,
    resolve: ({ authorizationId, moment }, _, { load }) =>
      authorizationAt(moment, authorizationId, load),
  }),
  from: t.field({
    type: Account,
    nullable: true,
    description: "Who held the serials before; null for an issuance.",
    resolve: ({ from, moment }, _, { load }) => accountAt(moment, from, load),
  }),
  to: t.field({
    type: Account,
    nullable: true,
    description: "Who got the serials; null where nothing moved.",
    resolve: ({ to, moment }, _, { load }) => accountAt(moment, to, load),
  }),
  transferringParty: t.string({
    nullable: true,
    description: "The sending Party of a first transfer or transfer (AEF table 3).",
    resolve: transferringParty,
  }),
  acquiringParty: t.string({
    nullable: true,
    description:
      "The receiving Party of a first transfer or transfer to another Party (AEF table 3).",
    resolve: acquiringParty,
  }),
  usingParty: t.string({
    nullable: true,
    description: "The using or cancelling Party (AEF table 3).",
    resolve: usingParty,
  }),
  entity: t.field({
    type: Entity,
    nullable: true,
    description: "The authorized entity behind the sender (AEF table 3; table 5).",
    resolve: ({ entityId, moment }, _, { load }) => entityAt(moment, entityId, load),
  }),
  ndcYear: t.exposeInt("ndcYear", {
    nullable: true,
    description:
      "The calendar year for which the ITMOs are used towards the Party's NDC (AEF table 3).",
  }),
}));

function transferringParty({ kind, fromRegistry }: ExplorerAction): PartyCode | null {
  return kind === "first-transfer" || kind === "transfer" ? readIf(fromRegistry, partyOf) : null;
}

// 4/CMA.6 annex II table 3: a first transfer by authorization, issuance or use has no acquiring Party.
function acquiringParty({ kind, cause, toRegistry }: ExplorerAction): PartyCode | null {
  return kind === "transfer" || cause === "international" ? readIf(toRegistry, partyOf) : null;
}

function usingParty({ kind, fromRegistry }: ExplorerAction): PartyCode | null {
  const ends = kind === "use" || kind === "cancellation" || kind === "voluntary-cancellation";
  return ends ? readIf(fromRegistry, partyOf) : null;
}
