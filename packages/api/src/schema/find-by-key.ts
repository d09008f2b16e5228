import { listActions, searchDocuments } from "@sixtwo/db/explorer";
import { address, blockId, partyCode, RegistryError } from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";
import { nodesOfHits } from "./nodes-of-hits.ts";
import type { SearchNode } from "./search-node.ts";
import { seen } from "./seen.ts";

const LIMIT = 100;
const PAGE = { first: LIMIT, after: null };

/** The actions of a transaction, and what has a document with this SHA-256. */
export async function findByHash(
  context: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  const hash = text.toLowerCase();
  if (!/^0x[0-9a-f]{64}$/.test(hash)) return [];
  const [actions, documents] = await Promise.all([
    listActions(context, { filter: { transaction: hash }, page: PAGE, moment: null }),
    searchDocuments(context, { text: hash, limit: LIMIT }),
  ]);
  const found = actions.rows.map(({ row }): SearchNode => {
    return { ...seen(row, null), __typename: "Action" };
  });
  return [...found, ...(await nodesOfHits(context, documents))];
}

/** The account with this address. */
export async function findByAddress(
  { load }: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  if (!/^0x[0-9a-f]{40}$/i.test(text)) return [];
  const account = await load.account(null, address(text));
  return account === null ? [] : [{ ...seen(account, null), __typename: "Account" }];
}

/** The Party with this code, or with the registry of this code. */
export async function findByParty(
  { load }: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  if (!/^[A-Z]{3}(\d{2})?$/i.test(text)) return [];
  const code = partyCode(text.slice(0, 3).toUpperCase());
  const registries = await load.registriesOfParty(null, code);
  return registries.length === 0 ? [] : [{ ...seen({ code }, null), __typename: "Party" }];
}

/** The block with this ERC-1155 id. */
export async function findByBlockId(
  { load }: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  if (!/^\d{30,60}$/.test(text)) return [];
  try {
    const block = await load.block(null, blockId(text));
    return block === null ? [] : [{ ...seen(block, null), __typename: "Block" }];
  } catch (error) {
    if (error instanceof RegistryError && error.code === "BAD_INPUT") return []; // no block's id
    throw error;
  }
}
