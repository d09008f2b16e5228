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
import { readCursor, stateDigest } from "@sixtwo/db/mirror";
import {
  createTestDatabase,
  endBackend,
  type HeldTable,
  holdTable,
  type Relay,
  recordWriters,
  startRelay,
  type TestDatabase,
} from "@sixtwo/db/testing";
import {
  authorizeTwice,
  type IndexerProcess,
  issueFirstBatch,
  replayedDigests,
  startIndexerProcess,
} from "@sixtwo/indexer/testing";
import { expect } from "chai";

const PROMISED_MS = 5_000;

describe("a leader and a standby", function () {
  this.timeout(60_000);
  let folder: string;
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let relay: Relay;
  let turns: () => Promise<readonly number[]>;
  let leader: IndexerProcess;
  let standby: IndexerProcess;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "sixtwo-election-"));
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await writeDeployment(join(folder, "deployment.json"), system.deployment);
    await authorizeTwice(system);
    await issueFirstBatch(system);
  });
  after(async () => {
    await anvil?.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    database = await createTestDatabase();
    turns = await recordWriters(database.db);
    relay = await startRelay(database.url);
    leader = await start(relay.url);
    await untilRole(leader, "leader");
    await untilMirrored();
    standby = await start(database.url);
    await untilRole(standby, "standby");
  });
  afterEach(async () => {
    for (const indexer of [leader, standby]) indexer.signal("SIGKILL");
    await Promise.all([leader.exited, standby.exited]);
    await relay.cut();
    await database.close();
  });

  it("change when the leader is killed", async () => {
    leader.signal("SIGKILL");
    await expectTakeover();
  });

  it("change when the leader is stopped", async () => {
    const stoppedAt = performance.now();
    leader.signal("SIGTERM");
    expect(await leader.exited).to.equal(0); // until then a chain block that is mined may be its own
    await expectTakeover(stoppedAt);
  });

  it("change when the leader's connections break", async () => {
    await relay.cut();
    await expectTakeover();
    await relay.restore();
    await untilRole(leader, "standby");
  });

  it("change when the leader's network swallows everything, which the leader notices", async () => {
    relay.swallow();
    await expectTakeover();
    await untilRole(leader, "starting");
    await relay.restore();
    await untilRole(leader, "standby");
  });

  it("change when the leader is frozen, which writes nothing when it wakes", async () => {
    leader.signal("SIGSTOP");
    await expectTakeover();
    leader.signal("SIGCONT");
    await expectStandbyKeepsIt();
  });

  it("change when the leader is cut off in the middle of a transaction", async () => {
    const { held, backend } = await stopInTransaction();
    await endBackend(database.db, backend);
    await relay.cut();
    await held.release();
    await expectTakeover();
    await relay.restore();
    await expectStandbyKeepsIt();
  });

  it("change when the leader is frozen in the middle of a transaction", async () => {
    const { held } = await stopInTransaction();
    leader.signal("SIGSTOP");
    await held.release();
    await expectTakeover();
    leader.signal("SIGCONT");
    await expectStandbyKeepsIt();
  });

  it("stay as they are while PostgreSQL keeps the leader waiting", async () => {
    const { held } = await stopInTransaction();
    await sleep(PROMISED_MS);
    expect(await Promise.all([leader.role(), standby.role()])).to.deep.equal(["leader", "standby"]);
    await held.release();
    await untilMirrored();
    expect(await turns()).to.have.length(1);
  });

  function start(databaseUrl: string): Promise<IndexerProcess> {
    const deploymentFile = join(folder, "deployment.json");
    return startIndexerProcess({ databaseUrl, rpcUrl: anvil.rpcUrl, deploymentFile });
  }

  /** Mines a chain block, and has the leader wait for a table that it has to write for it. */
  async function stopInTransaction(): Promise<{ held: HeldTable; backend: number }> {
    const held = await holdTable(database.db, "chain_blocks");
    await anvil.request("evm_mine");
    return { held, backend: await held.waited() };
  }

  /** The other one leads, and mirrors what is mined meanwhile, within the promised time. */
  async function expectTakeover(begun: number = performance.now()): Promise<void> {
    await anvil.request("evm_mine");
    await untilMirrored();
    expect(performance.now() - begun).to.be.at.most(PROMISED_MS);
    await untilRole(standby, "leader");
    expect(await turns()).to.have.length(2);
  }

  /** The former leader stands by, has written nothing more, and the mirror is as a replay makes it. */
  async function expectStandbyKeepsIt(): Promise<void> {
    await untilRole(leader, "standby");
    await anvil.request("evm_mine");
    await untilMirrored();
    expect(await standby.role()).to.equal("leader");
    expect(await turns()).to.have.length(2);
    const replayed = await replayedDigests({ chain: anvil.client, deployment: system.deployment });
    expect((await stateDigest(database.db)).tables).to.deep.equal(replayed);
  }

  async function untilMirrored(): Promise<void> {
    const { hash } = await getHead(anvil.client);
    while ((await readCursor(database.db))?.hash !== hash) await sleep(10);
  }

  async function untilRole(indexer: IndexerProcess, wanted: string): Promise<void> {
    while ((await indexer.role()) !== wanted) await sleep(20);
  }
});
