import { setTimeout as sleep } from "node:timers/promises";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { connectDatabase } from "@sixtwo/db";
import { stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, startBreakingRelay, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { replayedDigests, startTestMirror, untilAtHead } from "./testing/test-mirror.ts";
import { liveWholeLife } from "./testing/whole-life.ts";

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

  it("holds when the database breaks off before any answer", async () => {
    const relay = await startBreakingRelay(database.url);
    const { db, close } = await connectDatabase({ url: relay.url });
    relay.begin();
    const mirror = startTestMirror(source(), db, { finality: 4, pollMs: 5 });
    await untilAtHead(anvil.client, database.db, mirror.indexer);
    await mirror.indexer.stop();
    await close();
    await relay.stop();
    // The first step, a range, takes more answers than these: each was once kept back.
    expect(relay.breaks()).to.be.greaterThan(20);
    expect((await stateDigest(database.db)).tables).to.deep.equal(expected);
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
