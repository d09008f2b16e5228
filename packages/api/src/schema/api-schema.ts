import type { GraphQLSchema } from "graphql";
import "./account.ts";
import "./action.ts";
import "./actions.ts";
import "./activity.ts";
import "./authorization.ts";
import "./batch.ts";
import "./block.ts";
import "./blocks.ts";
import { builder } from "./builder.ts";
import "./entity.ts";
import "./enums.ts";
import "./holding.ts";
import "./itmo.ts";
import "./party.ts";
import "./registry.ts";
import "./request.ts";
import "./scalars.ts";
import "./search.ts";
import "./status.ts";
import "./subscriptions.ts";

/** The whole schema: each noun's file has added its own part. */
export function apiSchema(): GraphQLSchema {
  return builder.toSchema({ sortSchema: false });
}
