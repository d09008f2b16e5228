import type { Db } from "@sixtwo/db";
import {
  countBlocksOfHolders,
  type ExplorerBlock,
  findAccounts,
  findEntities,
  findTrusts,
  listBlocksOfHolders,
  type Moment,
  type Page,
  type PageRequest,
  sumQuantityOfAccounts,
} from "@sixtwo/db/explorer";
import type { Address } from "@sixtwo/domain";
import { atMoment, byKey } from "./at-moment.ts";
import { counted } from "./counted.ts";
import { groupedLoader } from "./grouped-loader.ts";
import { inOrder } from "./in-order.ts";

export type PageAt = { readonly page: PageRequest; readonly moment: Moment };

/** Two lists are pages of one query when all of this is equal. */
export function pageText({ page, moment }: PageAt): string {
  return JSON.stringify([page.first, page.after, String(moment)]);
}

const EMPTY: Page<ExplorerBlock> = { rows: [], hasNextPage: false };

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
    blockCountOfHolder: atMoment(async (holders: readonly Address[], moment) => {
      const counts = await countBlocksOfHolders(deps, { holders, moment });
      return holders.map((holder) => counts.get(holder) ?? 0);
    }),
    blocksOfHolder: groupedLoader<PageAt, Address, Page<ExplorerBlock>>({
      groupText: pageText,
      keyText: String,
      load: async (at, holders) => {
        const pages = await listBlocksOfHolders(deps, { holders, ...at });
        return holders.map((holder) => pages.get(holder) ?? EMPTY);
      },
    }),
    entity: byKey(String, async (ids: readonly number[]) =>
      inOrder(ids, await findEntities(deps, { ids }), [(id) => id, ({ id }) => id]),
    ),
  };
}
