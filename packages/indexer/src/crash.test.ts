import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { getHead } from "@sixtwo/chain";
import { writeDeployment } from "@sixtwo/chain/deploy";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { readCursor, stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { breakConnections } from "./testing/break-connections.ts";
import { replayedDigests, startTestMirror, untilAtHead } from "./testing/test-mirror.ts";
import { liveWholeLife } from "./testing/whole-life.ts";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.url));

describe("exactly once", function () {
  this.timeout(180_000);
  let anvil: TestChain;
  let system: TestSystem;
  let expected: Readonly<Record<string, string>>;
  let database: TestDatabase;
  const source = () => ({ chain: anvil.client, deployment: system.deployment });

  before(async () => {
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await liveWholeLife(system, anvil);
    expected = await replayedDigests(source());
  });
  after(() => anvil?.stop());
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database?.close());

  it("holds when the database breaks off after any statement", async () => {
    const { db, breaks } = breakConnections(database);
    const mirror = startTestMirror(source(), db, { finality: 4 });
    await untilAtHead(anvil.client, database.db, mirror.indexer);
    await mirror.indexer.stop();
    // The first step, a range, takes this many statements: each was once the last one answered.
    expect(breaks()).to.be.greaterThan(20);
    expect((await stateDigest(database.db)).tables).to.deep.equal(expected);
  });

  it("holds when the process is killed and started again, whenever that is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sixtwo-indexer-"));
    const deploymentFile = join(folder, "deployment.json");
    await writeDeployment(deploymentFile, system.deployment);
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      RPC_URL: anvil.rpcUrl,
      DEPLOYMENT_FILE: deploymentFile,
      PORT: "0",
      LOG_LEVEL: "silent",
    };
    for (const lifeMs of [900, 1_100, 1_300]) {
      const child = spawn(process.execPath, [MAIN], { env, stdio: "ignore" });
      await sleep(lifeMs);
      child.kill("SIGKILL");
    }
    const last = spawn(process.execPath, [MAIN], {
      env: { ...env, LOG_LEVEL: "info" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const exited = new Promise((resolve) => last.once("exit", resolve));
    // Its first line comes when it leads: from then on it listens to signals.
    await once(last.stdout, "data");
    last.stdout.resume();
    const head = await getHead(anvil.client);
    while ((await readCursor(database.db))?.hash !== head.hash) await sleep(20);
    last.kill("SIGTERM");
    expect(await exited).to.equal(0);
    expect((await stateDigest(database.db)).tables).to.deep.equal(expected);
    await rm(folder, { recursive: true });
  });

  it("holds when three indexers share one database, and the writer leaves", async () => {
    const three = [1, 2, 3].map(() => startTestMirror(source(), database.db));
    await three[0]?.atHead();
    const roles = () => three.map(({ indexer }) => indexer.progress().role).sort();
    while (roles().join() !== "leader,standby,standby") await sleep(10);
    const leader = three.find(({ indexer }) => indexer.progress().role === "leader");
    await leader?.indexer.stop();
    while (roles().join() !== "leader,standby,stopped") await sleep(10);
    await anvil.request("anvil_mine", ["0x1"]);
    await three.find(({ indexer }) => indexer.progress().role === "leader")?.atHead();
    await Promise.all(three.map(({ indexer }) => indexer.stop()));
    expect((await stateDigest(database.db)).tables).to.deep.equal(expected);
  });
});
