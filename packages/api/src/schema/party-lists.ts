import {
  accountsOf,
  actionsOf,
  activitiesOf,
  approachesOf,
  authorizationsOf,
  batchesOf,
  blocksOf,
  entitiesOf,
  holdingsOf,
  requestsOf,
} from "@sixtwo/db/explorer";
import { ACCOUNT_ARGS, ACCOUNTS, AccountConnection } from "./account-list.ts";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import { ACTIVITIES, ACTIVITY_ARGS, ActivityConnection } from "./activity-list.ts";
import { APPROACH_ARGS, APPROACHES, ApproachConnection } from "./approach-list.ts";
import {
  AUTHORIZATION_ARGS,
  AUTHORIZATIONS,
  AuthorizationConnection,
} from "./authorization-list.ts";
import { BATCH_ARGS, BATCHES, BatchConnection } from "./batch-list.ts";
import { BLOCK_ARGS, BLOCKS, BlockConnection } from "./block-list.ts";
import { builder } from "./builder.ts";
import { ENTITIES, ENTITY_ARGS, EntityConnection } from "./entity-list.ts";
import { HOLDING_ARGS, HOLDINGS, HoldingConnection } from "./holding-list.ts";
import { relatedTo } from "./noun-list.ts";
import { Party } from "./refs.ts";
import { REQUEST_ARGS, REQUESTS, RequestConnection } from "./request-list.ts";

const byCode = ({ code }: typeof Party.$inferType) => [code] as const;

builder.objectFields(Party, (t) => ({
  accounts: t.field({
    type: AccountConnection,
    description: "Its accounts, those of its entities included (6/CMA.4 annex I).",
    args: ACCOUNT_ARGS,
    resolve: relatedTo(ACCOUNTS, accountsOf.party, byCode),
  }),
  activities: t.field({
    type: ActivityConnection,
    description: "The activities that it hosts (2/CMA.3 annex, para 18(g)).",
    args: ACTIVITY_ARGS,
    resolve: relatedTo(ACTIVITIES, activitiesOf.party, byCode),
  }),
  approaches: t.field({
    type: ApproachConnection,
    description: "Its parts in cooperative approaches (2/CMA.3 annex, para 18).",
    args: APPROACH_ARGS,
    resolve: relatedTo(APPROACHES, approachesOf.party, byCode),
  }),
  authorizations: t.field({
    type: AuthorizationConnection,
    description: "What it has authorized, every version (AEF table 2).",
    args: AUTHORIZATION_ARGS,
    resolve: relatedTo(AUTHORIZATIONS, authorizationsOf.party, byCode),
  }),
  batches: t.field({
    type: BatchConnection,
    description: "What its registries have issued.",
    args: BATCH_ARGS,
    resolve: relatedTo(BATCHES, batchesOf.party, byCode),
  }),
  hostedBlocks: t.field({
    type: BlockConnection,
    description: "Blocks of serials that it issued, wherever they are.",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.hostParty, byCode),
  }),
  heldBlocks: t.field({
    type: BlockConnection,
    description: "Blocks in its accounts, whoever issued them (AEF table 4).",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.holderParty, byCode),
  }),
  holdings: t.field({
    type: HoldingConnection,
    description: "What its accounts hold (AEF table 4).",
    args: HOLDING_ARGS,
    resolve: relatedTo(HOLDINGS, holdingsOf.party, byCode),
  }),
  actions: t.field({
    type: ActionConnection,
    description:
      "What it did as host, transferring or acquiring Party, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.party, byCode),
  }),
  requests: t.field({
    type: RequestConnection,
    description: "Moves that it has to decide, or has decided.",
    args: REQUEST_ARGS,
    resolve: relatedTo(REQUESTS, requestsOf.party, byCode),
  }),
  authorizedEntities: t.field({
    type: EntityConnection,
    description: "The legal entities of its registries (AEF table 5).",
    args: ENTITY_ARGS,
    resolve: relatedTo(ENTITIES, entitiesOf.party, byCode),
  }),
}));
