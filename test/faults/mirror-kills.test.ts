import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { getHead } from "@sixtwo/chain";
import { writeDeployment } from "@sixtwo/chain/deploy";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import type { Db } from "@sixtwo/db";
import { readCursor, stateDigest } from "@sixtwo/db/mirror";
import {
  createTestDatabase,
  type HeldTable,
  holdTable,
  type MortalServer,
  startMortalServer,
  type TestDatabase,
} from "@sixtwo/db/testing";
import {
  authorizeSendAndUse,
  authorizeTwice,
  doHappening,
  holdingsInMirror,
  holdingsOnChain,
  type IndexerProcess,
  issueFirstBatch,
  type KillRound,
  killPlan,
  type Moment,
  type Phase,
  replayedDigests,
  setLevies,
  startIndexerProcess,
  startTestMirror,
  type TestMirror,
} from "@sixtwo/indexer/testing";
import { expect } from "chai";

const SEED = 62;
const LEAST = { indexer: 85, postgres: 15 } as const;
const LIMIT_MS = 30_000;
const LOOK_MS = 10;
const FINALITY = 20; // deeper than any reorg here

describe("kill -9 of the indexer and of PostgreSQL at any moment", function () {
  this.timeout(15 * 60_000);
  let folder: string;
  let anvil: TestChain;
  let system: TestSystem;
  let floor: bigint;
  let witnessDatabase: TestDatabase;
  /** The mirror that nothing ever happens to. */
  let witness: TestMirror;
  let server: MortalServer;
  let database: TestDatabase;
  let indexer: IndexerProcess | null = null;
  const kills = { indexer: 0, postgres: 0, inTransaction: 0 };
  let done = 0;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-kills-"));
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await writeDeployment(join(folder, "deployment.json"), system.deployment);
    await authorizeTwice(system);
    await issueFirstBatch(system);
    await authorizeSendAndUse(system);
    await setLevies({ system, chain: anvil });
    floor = (await getHead(anvil.client)).number;
    witnessDatabase = await createTestDatabase();
    const source = { chain: anvil.client, deployment: system.deployment };
    witness = startTestMirror(source, witnessDatabase.db, { pollMs: 50 });
    server = await startMortalServer();
    database = await server.createDatabase();
  });
  after(async () => {
    await killIndexer();
    await witness?.indexer.stop();
    await witnessDatabase?.close();
    await database?.close();
    await anvil?.stop();
    await rm(folder, { recursive: true });
  });

  it("leaves the mirror as one that was never killed, and as the chain", async () => {
    await playAll({ seed: SEED, least: LEAST, reorgs: false });
  });

  it("does so with reorgs before, meanwhile and after", async () => {
    await playAll({ seed: SEED + 1, least: LEAST, reorgs: true });
  });

  it("leaves at the end what a replay from the first chain block makes", async () => {
    const source = { chain: anvil.client, deployment: system.deployment };
    const { tables } = await stateDigest(database.db);
    expect(tables).to.deep.equal(await replayedDigests(source, { finality: 3 }));
    expect(kills.indexer + kills.postgres).to.be.at.least(200);
    expect(kills.postgres).to.be.at.least(30);
    expect(kills.inTransaction).to.be.at.least(10);
    expect(done).to.be.at.least(60); // acts that the rules let pass
  });

  async function playAll(wanted: Parameters<typeof killPlan>[0]): Promise<void> {
    const rounds = killPlan(wanted);
    await startIndexer(false);
    for (const [number, round] of rounds.entries()) {
      try {
        await play(round);
      } catch (error) {
        const reason = error instanceof Error ? error.stack : String(error);
        const where = `Seed ${wanted.seed}, round ${number}: ${JSON.stringify(round)}`;
        throw new Error(`${where}\n${reason}\n${indexer?.output()}`, { cause: error });
      }
    }
  }

  async function play(round: KillRound): Promise<void> {
    const held = await holdIfWanted(round.moment);
    await live(round.before);
    await reach(round.moment, held);
    await kill(round.victim);
    if (held !== null) await letGo(held, round.victim);
    await live(round.meanwhile);
    if (round.victim !== "indexer") await server.start();
    for (const lifeMs of round.startUps) {
      await startIndexer(round.pushes);
      await sleep(lifeMs);
      await killIndexer();
    }
    await startIndexer(round.pushes);
    await live(round.after);
    await anvil.request("evm_mine"); // so that only an indexer that works again gets to the head
    await expectExact();
  }

  async function live({ reorg, happenings }: Phase): Promise<void> {
    const { number } = await getHead(anvil.client);
    const depth = Math.min(reorg, Number(number - floor));
    if (depth > 0) await anvil.request("anvil_reorg", [depth, []]);
    const stage = { system, chain: anvil, db: witnessDatabase.db };
    for (const happening of happenings) {
      if (happening.act === "pass chain blocks") {
        await anvil.request("anvil_mine", [`0x${happening.part.toString(16)}`]);
      } else if (await doHappening(stage, happening)) done++;
    }
  }

  async function holdIfWanted(moment: Moment): Promise<HeldTable | null> {
    return moment.kind === "in a transaction" ? holdTable(database.db, moment.table) : null;
  }

  /** Resolves when it is time to kill. */
  async function reach(moment: Moment, held: HeldTable | null): Promise<void> {
    const { hash: before } = (await readCursor(database.db)) ?? { hash: "" };
    switch (moment.kind) {
      case "at rest":
        await until(() => isAtHead(database.db));
        return sleep(moment.delayMs);
      case "at work":
        return sleep(moment.delayMs);
      case "after a commit":
        await until(async () => {
          const { hash } = (await readCursor(database.db)) ?? { hash: "" };
          return hash !== before || (await isAtHead(database.db));
        });
        return sleep(moment.delayMs);
      case "in a backfill":
        await startEmpty();
        return sleep(moment.delayMs);
      case "in a transaction": {
        // What happens next on the chain makes the indexer write, if not this table then another.
        await anvil.request("evm_mine");
        await until(async () => {
          const isWaiting = (await held?.waiting()) !== null;
          if (isWaiting) kills.inTransaction++;
          return isWaiting || (await isAtHead(database.db));
        });
        return;
      }
      default:
        throw new Error(`Unknown moment ${moment satisfies never}`);
    }
  }

  /** A statement that waits when its client is killed must not be carried out after all. */
  async function letGo(held: HeldTable, victim: KillRound["victim"]): Promise<void> {
    if (victim === "indexer") await until(async () => (await held.waiting()) === null);
    await held.release();
  }

  async function startEmpty(): Promise<void> {
    await killIndexer();
    await database.close();
    database = await server.createDatabase();
    await startIndexer(false);
    await indexer?.spoken;
  }

  async function kill(victim: KillRound["victim"]): Promise<void> {
    if (victim !== "indexer") kills.postgres++;
    await Promise.all([
      victim === "postgres" ? null : killIndexer(),
      victim === "indexer" ? null : server.kill(),
    ]);
  }

  async function killIndexer(): Promise<void> {
    if (indexer === null) return;
    kills.indexer++;
    indexer.signal("SIGKILL");
    await indexer.exited;
    indexer = null;
  }

  async function startIndexer(pushes: boolean): Promise<void> {
    indexer ??= await startIndexerProcess({
      databaseUrl: database.url,
      rpcUrl: pushes ? anvil.rpcUrl.replace("http", "ws") : anvil.rpcUrl,
      deploymentFile: join(folder, "deployment.json"),
      more: {
        NODE_COMPILE_CACHE: join(folder, "compiled"),
        FINALITY: String(FINALITY),
        POLL_MS: "50",
        LOG_LEVEL: "info",
      },
    });
  }

  /** The mirror at the head is what the chain says and what the witness has, history included. */
  async function expectExact(): Promise<void> {
    await until(async () => (await isAtHead(database.db)) && (await isAtHead(witness.db)));
    const holdings = await holdingsOnChain(anvil.client, system.deployment);
    expect(await holdingsInMirror(database.db)).to.deep.equal(holdings);
    const [mine, theirs] = await Promise.all([stateDigest(database.db), stateDigest(witness.db)]);
    expect(mine.tables).to.deep.equal(theirs.tables);
  }

  async function isAtHead(db: Db): Promise<boolean> {
    const [head, cursor] = await Promise.all([
      getHead(anvil.client),
      readCursor(db).catch(() => null), // PostgreSQL may still be starting
    ]);
    return cursor?.hash === head.hash;
  }

  async function until(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + LIMIT_MS;
    while (!(await holds())) {
      if (indexer?.hasEnded()) throw new Error("The indexer ended by itself.");
      if (Date.now() > deadline) throw new Error(`It did not come about in ${LIMIT_MS} ms.`);
      await sleep(LOOK_MS);
    }
  }
});
