import type { Db } from "@sixtwo/db";
import { findAuthorizations, sumAuthorizedQuantity } from "@sixtwo/db/explorer";
import { atMoment } from "./at-moment.ts";
import { inOrder } from "./in-order.ts";

/** Authorizations, and the serials that stand under them. */
export function authorizationLoaders(deps: { readonly db: Db }) {
  return {
    authorization: atMoment(async (ids: readonly number[], moment) =>
      inOrder(ids, await findAuthorizations(deps, { ids, moment }), [(id) => id, ({ id }) => id]),
    ),
    authorizedQuantity: atMoment(async (ids: readonly number[], moment) => {
      const sums = await sumAuthorizedQuantity(deps, { ids, moment });
      return ids.map((id) => sums.get(id) ?? 0n);
    }),
  };
}
