import { accountsOf, actionsOf, authorizationsOf, blocksOf } from "@sixtwo/db/explorer";
import { ACCOUNT_ARGS, ACCOUNTS, AccountConnection } from "./account-list.ts";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import {
  AUTHORIZATION_ARGS,
  AUTHORIZATIONS,
  AuthorizationConnection,
} from "./authorization-list.ts";
import { BLOCK_ARGS, BLOCKS, BlockConnection } from "./block-list.ts";
import { builder } from "./builder.ts";
import { relatedTo } from "./noun-list.ts";
import { Approach } from "./refs.ts";

const ofPart = ({ party, approach }: typeof Approach.$inferType) => [party, approach] as const;

builder.objectFields(Approach, (t) => ({
  authorizations: t.field({
    type: AuthorizationConnection,
    description: "What the Party has authorized under it, every version (AEF table 2).",
    args: AUTHORIZATION_ARGS,
    resolve: relatedTo(AUTHORIZATIONS, authorizationsOf.approach, ofPart),
  }),
  accounts: t.field({
    type: AccountConnection,
    description: "The Party's accounts that end serials under it (6/CMA.4 annex I).",
    args: ACCOUNT_ARGS,
    resolve: relatedTo(ACCOUNTS, accountsOf.approach, ofPart),
  }),
  blocks: t.field({
    type: BlockConnection,
    description: "Blocks that stand under the Party's authorizations of it.",
    args: BLOCK_ARGS,
    resolve: relatedTo(BLOCKS, blocksOf.approach, ofPart),
  }),
  actions: t.field({
    type: ActionConnection,
    description:
      "What happened under the Party's authorizations of it, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.approach, ofPart),
  }),
}));
