import type { GraphQLSchema } from "graphql";
import "./account.ts";
import "./action.ts";
import "./actions.ts";
import "./activity.ts";
import "./approach.ts";
import "./approaches.ts";
import "./authorization.ts";
import "./batch.ts";
import "./beneficiary.ts";
import "./block.ts";
import "./blocks.ts";
import { builder } from "./builder.ts";
import "./cad-trust-reconciliation.ts";
import "./cad-trust-tree.ts";
import "./entity.ts";
import "./enums.ts";
import "./hold.ts";
import "./holding.ts";
import "./itmo.ts";
import "./levy.ts";
import "./metric.ts";
import "./party.ts";
import "./policy.ts";
import "./proposal.ts";
import "./reconciliation.ts";
import "./registry.ts";
import "./request.ts";
import "./scalars.ts";
import "./search.ts";
import "./status.ts";
import "./subscriptions.ts";
import "./trust.ts";
import "./verification.ts";

/** The whole schema: each noun's file has added its own part. */
export function apiSchema(): GraphQLSchema {
  return builder.toSchema({ sortSchema: false });
}
