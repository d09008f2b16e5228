import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { getHead, prepareSend } from "@sixtwo/chain";
import { writeDeployment } from "@sixtwo/chain/deploy";
import {
  deployTestSystem,
  issueAuthorized,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import { readCursor } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { tonnes } from "@sixtwo/domain";
import { type Indexer, startIndexer } from "@sixtwo/indexer";
import pg from "pg";
import { pino } from "pino";

/** A registry on a chain and a database of its own, with an indexer that follows. */
export type LiveMirror = {
  readonly chain: TestChain;
  readonly system: TestSystem;
  readonly database: TestDatabase;
  /** What a command needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Asks its database, or changes it by hand. */
  query<Row extends object>(statement: string): Promise<readonly Row[]>;
  /** Sends that many tonnes, one transaction each, from the treasury to the entity of its Party. */
  send(count: number): Promise<void>;
  /** Resolves once the mirror is at the head. */
  atHead(): Promise<void>;
  startIndexer(): void;
  stopIndexer(): Promise<void>;
  close(): Promise<void>;
};

const ISSUED = 1_000;
const PATIENCE_MS = 60_000;

/** Its treasury holds 1,000 t; nothing is mirrored before `startIndexer`. */
export async function openLiveMirror(): Promise<LiveMirror> {
  const folder = await mkdtemp(join(tmpdir(), "sixtwo-live-mirror-"));
  const [chain, database] = await Promise.all([startAnvil(), createTestDatabase()]);
  const system = await deployTestSystem(chain);
  await issueAuthorized(system);
  const file = join(folder, "deployment.json");
  await writeDeployment(file, system.deployment);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  pool.on("error", () => undefined); // its connections end with the database
  let sent = 0;
  let indexer: Indexer | undefined;
  const stopIndexer = async () => {
    await indexer?.stop();
    indexer = undefined;
  };
  return {
    ...{ chain, system, database, stopIndexer },
    environment: {
      DATABASE_URL: database.url,
      RPC_URL: chain.rpcUrl,
      DEPLOYMENT_FILE: file,
      DATA_DIR: folder,
    },
    query: async <Row extends object>(statement: string) => (await pool.query<Row>(statement)).rows,
    async send(count) {
      const { deployment, countries } = system;
      const { treasury, entity } = countries.a;
      for (let turn = 0; turn < count; turn++) {
        // The tail of the block goes each time, so that its head keeps its id.
        const piece = { block: testBlock(1n), quantity: tonnes(1) };
        const { address: from } = treasury;
        await system.send(
          treasury,
          prepareSend(deployment, { ...piece, from, to: entity.address }),
        );
        sent += 1;
        if (sent === ISSUED - 1) throw new Error("There is nothing left to send.");
      }
    },
    async atHead() {
      const deadline = performance.now() + PATIENCE_MS;
      for (;;) {
        const [head, cursor] = await Promise.all([getHead(chain.client), readCursor(database.db)]);
        if (cursor?.hash === head.hash) return;
        if (performance.now() > deadline) throw new Error(`The mirror is at ${cursor?.number}.`);
        await sleep(20);
      }
    },
    startIndexer() {
      const { deployment } = system;
      const logger = pino({ level: "silent" });
      indexer = startIndexer({
        ...{ db: database.db, chain: chain.client, deployment, logger, pollMs: 50 },
      });
    },
    async close() {
      await Promise.all([stopIndexer(), pool.end()]);
      await Promise.all([chain.stop(), database.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
