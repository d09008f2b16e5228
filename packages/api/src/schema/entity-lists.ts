import { accountsOf, actionsOf, authorizationsOf } from "@sixtwo/db/explorer";
import { ACCOUNT_ARGS, ACCOUNTS, AccountConnection } from "./account-list.ts";
import { ACTION_ARGS, ACTIONS, ActionConnection } from "./action-list.ts";
import {
  AUTHORIZATION_ARGS,
  AUTHORIZATIONS,
  AuthorizationConnection,
} from "./authorization-list.ts";
import { builder } from "./builder.ts";
import { relatedTo } from "./noun-list.ts";
import { Entity } from "./refs.ts";

const ofEntity = ({ id }: typeof Entity.$inferType) => [String(id)] as const;

builder.objectFields(Entity, (t) => ({
  accounts: t.field({
    type: AccountConnection,
    description: "Its accounts (6/CMA.4 annex I).",
    args: ACCOUNT_ARGS,
    resolve: relatedTo(ACCOUNTS, accountsOf.entity, ofEntity),
  }),
  authorizations: t.field({
    type: AuthorizationConnection,
    description: "The authorizations that name it (AEF table 2, authorized entities).",
    args: AUTHORIZATION_ARGS,
    resolve: relatedTo(AUTHORIZATIONS, authorizationsOf.entity, ofEntity),
  }),
  actions: t.field({
    type: ActionConnection,
    description: "What its accounts sent, used and cancelled, newest first (AEF table 3).",
    args: ACTION_ARGS,
    resolve: relatedTo(ACTIONS, actionsOf.entity, ofEntity),
  }),
}));
