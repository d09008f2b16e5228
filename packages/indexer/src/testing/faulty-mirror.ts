import { createChainClient, prepareSend } from "@sixtwo/chain";
import {
  deployTestSystem,
  type FaultyRpc,
  mineChainBlocks,
  startAnvil,
  startFaultyRpc,
  type TestChain,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import type { Db } from "@sixtwo/db";
import { stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { tonnes } from "@sixtwo/domain";
import type { Indexer, IndexerOptions } from "../start-indexer.ts";
import { authorizeSendAndUse, authorizeTwice, issueFirstBatch } from "./life-cycle.ts";
import { replayedDigests, startTestMirror, untilAtHead } from "./test-mirror.ts";

export type FaultyMirror = {
  readonly anvil: TestChain;
  readonly system: TestSystem;
  /** The node with faults, in front of anvil. */
  readonly node: FaultyRpc;
  /** Starts a mirror of an empty database by way of the node. */
  start(via: "http" | "ws", options?: Partial<IndexerOptions>): Promise<Started>;
  /** The digests of a mirror made by way of the node, once it is at the head. */
  mirrored(via: "http" | "ws", options?: Partial<IndexerOptions>): Promise<Digests>;
  /** The digests of a mirror made by way of anvil itself. */
  sound(): Promise<Digests>;
  /** One tonne from the treasury of XXA to its entity: one chain block. */
  sendOne(): Promise<unknown>;
  mine(count: number): Promise<unknown>;
  /** Ends the mirrors that were started, and all faults. */
  rest(): Promise<void>;
  close(): Promise<void>;
};

export type Digests = Readonly<Record<string, string>>;

export type Started = {
  readonly db: Db;
  readonly indexer: Indexer;
  atHead(): Promise<void>;
  digests(): Promise<Digests>;
};

/** Chain blocks that are not final: fewer than a test's chain has, so that it is read in both ways. */
const FINALITY = 5;

/** A chain on which outcomes were issued, sent abroad and used, and a node with faults in front of it. */
export async function openFaultyMirror(): Promise<FaultyMirror> {
  const anvil = await startAnvil();
  const system = await deployTestSystem(anvil);
  await authorizeTwice(system);
  await issueFirstBatch(system);
  await authorizeSendAndUse(system);
  const node = await startFaultyRpc(anvil.rpcUrl);
  const { deployment } = system;
  let started: { readonly indexer: Indexer; readonly database: TestDatabase }[] = [];

  async function start(via: "http" | "ws", options: Partial<IndexerOptions> = {}) {
    const database = await createTestDatabase();
    const rpcUrl = via === "ws" ? node.wsUrl : node.httpUrl;
    const chain = createChainClient({ rpcUrl, timeoutMs: 400, retries: 1 });
    const source = { chain, deployment };
    const { indexer } = startTestMirror(source, database.db, { finality: FINALITY, ...options });
    started.push({ indexer, database });
    return {
      ...{ db: database.db, indexer },
      atHead: () => untilAtHead(anvil.client, database.db, indexer),
      digests: async () => (await stateDigest(database.db)).tables,
    };
  }

  return {
    ...{ anvil, system, node, start },
    mirrored: async (via, options) => {
      const { atHead, digests } = await start(via, options);
      await atHead();
      return digests();
    },
    sound: () => replayedDigests({ chain: anvil.client, deployment }, { finality: FINALITY }),
    sendOne: () => {
      const { treasury, entity } = system.countries.a;
      const send = { from: treasury.address, to: entity.address, block: testBlock(1n) };
      return system.send(treasury, prepareSend(deployment, { ...send, quantity: tonnes(1) }));
    },
    mine: (count) => mineChainBlocks(anvil, count),
    rest: async () => {
      node.be({});
      await Promise.all(started.map(({ indexer }) => indexer.stop()));
      await Promise.all(started.map(({ database }) => database.close()));
      started = [];
    },
    close: async () => {
      await node.close();
      await anvil.stop();
    },
  };
}
