import { type ChainBlock, getHead } from "@sixtwo/chain";
import { readCursor } from "@sixtwo/db/mirror";
import { createTestDatabase } from "@sixtwo/db/testing";
import { requireSameHoldings } from "../backfill/require-same-holdings.ts";
import { takeInventory } from "../chain/inventory.ts";
import { liveHoldings } from "../postgres/live-holdings.ts";
import { startOurApi } from "../processes/start-our-api.ts";
import { startOurIndexer } from "../processes/start-our-indexer.ts";
import { untilMirrored } from "../processes/until-mirrored.ts";
import { asksForLastAction } from "./last-action.ts";
import { measureLatencies, type Sent } from "./measure-latencies.ts";
import { measureReorgs } from "./measure-reorgs.ts";
import type { RealtimeSource } from "./realtime-source.ts";

/** Milliseconds each time. */
export type OurRealtime = {
  /** From a chain block to its row in PostgreSQL, and to its action in an answer of GraphQL. */
  readonly row: readonly number[];
  readonly graphql: readonly number[];
  /** From when the indexer can know of it to the mirror of the new branch. */
  readonly reorg20: readonly number[];
  readonly reorgSameHeight: readonly number[];
};

const TIMES = 9;

/**
 * Our indexer and our API at the head of a chain, told by WebSocket.
 * @throws RegistryError INTERNAL when one of them does not keep up, or the mirror is not the chain
 */
export async function measureOurs(source: RealtimeSource): Promise<OurRealtime> {
  const { chain, made, sends, pushes, tell } = source;
  const database = await createTestDatabase();
  const { db, url } = database;
  const rpcUrl = chain.rpcUrl.replace("http", "ws");
  const options = { databaseUrl: url, rpcUrl, deploymentFile: made.deploymentFile };
  const indexer = await startOurIndexer(options);
  try {
    await untilMirrored(db, indexer, await getHead(chain.client));
    tell("realtime, ours, rows");
    const isSeen = async ({ chainBlock }: Sent) => {
      const actions = db.selectFrom("ledger.actions").select("item");
      const found = await actions.where("chain_block", "=", BigInt(chainBlock)).limit(1).execute();
      return found.length > 0;
    };
    const row = await measureLatencies({ chain, sends, pushes, isSeen });
    tell("realtime, ours, GraphQL");
    const graphql = await measureGraphql(source, options);
    tell("reorgs, ours");
    const isMirrored = async ({ hash }: ChainBlock) => (await readCursor(db))?.hash === hash;
    const reorgs = { chain, sends, isMirrored, indexer: indexer.pid };
    const reorg20 = await measureReorgs(reorgs, { depth: 20, times: TIMES });
    const reorgSameHeight = await measureReorgs(reorgs, { depth: 1, times: TIMES });
    const { holdings } = await takeInventory(chain, made.market.deployment.ledger);
    requireSameHoldings("Our mirror", await liveHoldings(db), holdings);
    return { row, graphql, reorg20, reorgSameHeight };
  } finally {
    await indexer.end("SIGTERM");
    await database.close();
  }
}

async function measureGraphql(
  { chain, sends, pushes }: RealtimeSource,
  options: Parameters<typeof startOurApi>[0],
): Promise<readonly number[]> {
  const api = await startOurApi(options);
  try {
    const isSeen = asksForLastAction(api.url);
    return await measureLatencies({ chain, sends, pushes, isSeen });
  } finally {
    await api.end("SIGTERM");
  }
}
