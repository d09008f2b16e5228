import { accountsOf, activitiesOf, batchesOf, blocksOf, entitiesOf } from "@sixtwo/db/explorer";
import { ACCOUNT_ARGS, ACCOUNTS, AccountConnection } from "./account-list.ts";
import { ACTIVITIES, ACTIVITY_ARGS, ActivityConnection } from "./activity-list.ts";
import { BATCH_ARGS, BATCHES, BatchConnection } from "./batch-list.ts";
import { BLOCK_ARGS, BLOCKS, BlockConnection } from "./block-list.ts";
import { builder } from "./builder.ts";
import { ENTITIES, ENTITY_ARGS, EntityConnection } from "./entity-list.ts";
import { relatedTo } from "./noun-list.ts";
import { Registry } from "./refs.ts";

const byCode = ({ code }: typeof Registry.$inferType) => [code] as const;

builder.objectFields(Registry, (t) => ({
  accounts: t.field({
    type: AccountConnection,
    description: "The accounts that it has opened (6/CMA.4 annex I).",
    args: ACCOUNT_ARGS,
    resolve: relatedTo(ACCOUNTS, accountsOf.registry, byCode),
  }),
  activities: t.field({
    type: ActivityConnection,
    description: "The activities that it has registered (2/CMA.3 annex, para 18(g)).",
    args: ACTIVITY_ARGS,
    resolve: relatedTo(ACTIVITIES, activitiesOf.registry, byCode),
  }),
  batches: t.field({
    type: BatchConnection,
    description: "What it has issued.",
    args: BATCH_ARGS,
    resolve: relatedTo(BATCHES, batchesOf.registry, byCode),
  }),
  blocks: t.field({
    type: BlockConnection,
    description: "Blocks of serials that it has issued, wherever they are.",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.registry, byCode),
  }),
  authorizedEntities: t.field({
    type: EntityConnection,
    description: "The legal entities that it has registered (AEF table 5).",
    args: ENTITY_ARGS,
    resolve: relatedTo(ENTITIES, entitiesOf.registry, byCode),
  }),
}));
