import type { Db } from "@sixtwo/db";
import { accountLoaders } from "./account-loaders.ts";
import { activityLoaders } from "./activity-loaders.ts";
import { approachLoaders } from "./approach-loaders.ts";
import { authorizationLoaders } from "./authorization-loaders.ts";
import { blockLoaders } from "./block-loaders.ts";
import { partyLoaders } from "./party-loaders.ts";

/** Everything that one request looks up by key, each asked of the database once. */
export type RequestLoaders = ReturnType<typeof requestLoaders>;

/** Fresh loaders for one request, so that no request sees what another has read. */
export function requestLoaders(deps: { readonly db: Db }) {
  return {
    ...accountLoaders(deps),
    ...activityLoaders(deps),
    ...approachLoaders(deps),
    ...authorizationLoaders(deps),
    ...blockLoaders(deps),
    ...partyLoaders(deps),
  };
}
