import {
  actionsOf,
  authorizationsOf,
  blocksOf,
  holdingsOf,
  leviesTakenOf,
} from "@sixtwo/db/explorer";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import {
  AUTHORIZATION_ARGS,
  AUTHORIZATIONS,
  AuthorizationConnection,
} from "./authorization-list.ts";
import { BLOCK_ARGS, BLOCKS, BlockConnection } from "./block-list.ts";
import { builder } from "./builder.ts";
import { HOLDING_ARGS, HOLDINGS, HoldingConnection } from "./holding-list.ts";
import { LEVIES_TAKEN, LEVY_TAKEN_ARGS, LevyTakenConnection } from "./levy-taken-list.ts";
import { relatedTo } from "./noun-list.ts";
import { Authorization } from "./refs.ts";

type Owner = typeof Authorization.$inferType;

const byId = ({ id }: Owner) => [String(id)] as const;
const byName = ({ party, name }: Owner) => [party, name] as const;

builder.objectFields(Authorization, (t) => ({
  versions: t.field({
    type: AuthorizationConnection,
    description: "Every version of its name, itself included: none is ever edited (4/CMA.6).",
    args: AUTHORIZATION_ARGS,
    resolve: relatedTo(AUTHORIZATIONS, authorizationsOf.name, byName),
  }),
  blocks: t.field({
    type: BlockConnection,
    description: "Blocks that stand under it.",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.authorization, byId),
  }),
  holdings: t.field({
    type: HoldingConnection,
    description: "Who holds what stands under it (AEF table 4).",
    args: HOLDING_ARGS,
    resolve: relatedTo(HOLDINGS, holdingsOf.authorization, byId),
  }),
  actions: t.field({
    type: ActionConnection,
    description: "What happened under it, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.authorization, byId),
  }),
  leviesTaken: t.field({
    type: LevyTakenConnection,
    description: "What was set aside on coming under it (2/CMA.3 annex, paras 37 and 39).",
    args: LEVY_TAKEN_ARGS,
    resolve: relatedTo(LEVIES_TAKEN, leviesTakenOf.authorization, byId),
  }),
}));
