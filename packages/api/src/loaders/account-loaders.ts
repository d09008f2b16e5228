import type { Db } from "@sixtwo/db";
import { findAccounts, findEntities, findTrusts, sumQuantityOfAccounts } from "@sixtwo/db/explorer";
import type { Address } from "@sixtwo/domain";
import { atMoment, byKey } from "./at-moment.ts";
import { counted } from "./counted.ts";
import { inOrder } from "./in-order.ts";

/** Accounts, what they hold, and the entities behind them. */
export function accountLoaders(deps: { readonly db: Db }) {
  return {
    account: atMoment(async (addresses: readonly Address[], moment) =>
      inOrder(addresses, await findAccounts(deps, { addresses, moment }), [
        String,
        ({ address }) => address,
      ]),
    ),
    accountQuantity: counted(String, async (addresses: readonly Address[], at) => {
      const held = await sumQuantityOfAccounts(deps, { addresses, ...at });
      return addresses.map((address) => held.get(address) ?? 0n);
    }),
    trusts: atMoment(async (accounts: readonly Address[], moment) => {
      const found = await findTrusts(deps, { accounts, moment });
      const byAccount = Map.groupBy(found, ({ account }) => account);
      return accounts.map((account) => byAccount.get(account) ?? []);
    }),
    entity: byKey(String, async (ids: readonly number[]) =>
      inOrder(ids, await findEntities(deps, { ids }), [(id) => id, ({ id }) => id]),
    ),
  };
}
