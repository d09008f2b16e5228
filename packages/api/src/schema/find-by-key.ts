import {
  DOCUMENT_LIST,
  type ExplorerDocument,
  listActions,
  listRows,
  type NamedHit,
} from "@sixtwo/db/explorer";
import { address, blockId, partyCode, RegistryError } from "@sixtwo/domain";
import type { ApiContext } from "../graphql/context.ts";
import { nodesOfHits } from "./nodes-of-hits.ts";
import type { SearchNode } from "./search-node.ts";
import { seen } from "./seen.ts";
import { there } from "./there.ts";

const LIMIT = 100;
const PAGE = { first: LIMIT, after: null };

/** The actions of a transaction, and what has a document with this SHA-256. */
export async function findByHash(
  context: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  const digits = /^(?:0x)?([0-9a-f]{64})$/i.exec(text)?.[1];
  if (digits === undefined) return [];
  const hash = `0x${digits.toLowerCase()}` as const;
  const [actions, documents] = await Promise.all([
    listActions(context, { filter: { transaction: hash }, page: PAGE, moment: null }),
    listRows(context, DOCUMENT_LIST, { filter: { hash }, page: PAGE, moment: null }),
  ]);
  const found = actions.rows.map(({ row }): SearchNode => {
    return { ...seen(row, null), __typename: "Action" };
  });
  // One document may stand in several places of the same thing.
  const hits = new Map(
    documents.rows.map(({ row }) => hitOf(row)).map((hit) => [JSON.stringify(hit), hit]),
  );
  return [...found, ...(await nodesOfHits(context, [...hits.values()]))];
}

/** What a document is about. */
function hitOf(document: ExplorerDocument): NamedHit {
  const { registry, party, activity, approach, authorizationId } = document;
  if (activity !== null) return { type: "activity", registry, activity };
  if (authorizationId !== null) return { type: "authorization", id: authorizationId };
  return { type: "approach", party, approach: there(approach, "what a document is about") };
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
