import { findBlockOfSerial, searchNames, searchUnderlyingSerial } from "@sixtwo/db/explorer";
import type { ApiContext } from "../graphql/context.ts";
import { nodesOfHits } from "./nodes-of-hits.ts";
import type { SearchNode } from "./search-node.ts";
import { seen } from "./seen.ts";

const LIMIT = 100;
/** Programmes number their own units apart, so one text rarely names more than one serial. */
const SERIAL_LIMIT = 10;

/** Accounts by their entity, activities and authorizations whose name contains the text. */
export async function findByName(
  context: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  return nodesOfHits(context, await searchNames(context, { text, limit: LIMIT }));
}

/** The ITMO behind a serial of the programme that first issued it. */
export async function findByUnderlyingSerial(
  context: ApiContext,
  text: string,
): Promise<readonly SearchNode[]> {
  const serials = await searchUnderlyingSerial(context, { text, limit: SERIAL_LIMIT });
  const found = await Promise.all(
    serials.map(async ({ registry, serial }): Promise<SearchNode | null> => {
      const block = await findBlockOfSerial(context, { registry, serial });
      return block && { block: seen(block, null), serial, __typename: "Itmo" };
    }),
  );
  return found.filter((node) => node !== null);
}
