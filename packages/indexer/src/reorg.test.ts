import { getHead, prepareSend } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import { STILL_VALID } from "@sixtwo/db";
import { readCursor, stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { Registry } from "prom-client";
import { authorizeSendAndUse, authorizeTwice, issueFirstBatch } from "./testing/life-cycle.ts";
import { replayedDigests, startTestMirror, type TestMirror } from "./testing/test-mirror.ts";

describe("a reorg", function () {
  this.timeout(120_000);
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let mirror: TestMirror;
  let metrics: Registry;
  const source = () => ({ chain: anvil.client, deployment: system.deployment });

  before(async () => {
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await authorizeTwice(system);
    await issueFirstBatch(system);
  });
  after(() => anvil?.stop());

  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await mirror?.indexer.stop();
    await database?.close();
  });

  const start = (options: Parameters<typeof startTestMirror>[2] = {}) => {
    metrics = new Registry();
    mirror = startTestMirror(source(), database.db, { metrics, ...options });
    return mirror.atHead();
  };
  const mine = (count: number) => anvil.request("anvil_mine", [`0x${count.toString(16)}`]);
  const reorg = (depth: number) => anvil.request("anvil_reorg", [depth, []]);
  /** One tonne of serials 1 to 1,000 from the treasury of XXA to its entity: one chain block. */
  const sendOne = () => {
    const { treasury, entity } = system.countries.a;
    const send = { from: treasury.address, to: entity.address, block: testBlock(1n) };
    return system.send(treasury, prepareSend(system.deployment, { ...send, quantity: tonnes(1) }));
  };
  const liveBlocks = async () => {
    const rows = await database.db
      .selectFrom("ledger.blocks")
      .select(["first_serial", "last_serial"])
      .where("valid_to", "=", STILL_VALID)
      .orderBy("first_serial")
      .execute();
    return rows.map((row) => `${row.first_serial}-${row.last_serial}`);
  };
  const expectSameAsReplay = async () => {
    const { tables } = await stateDigest(database.db);
    expect(tables).to.deep.equal(await replayedDigests(source()));
  };

  for (const depth of [1, 2, 3, 5, 8, 13, 20]) {
    it(`of depth ${depth} leaves the mirror as a replay makes it`, async () => {
      await start();
      for (let sent = 0; sent < Math.min(depth, 4); sent++) await sendOne();
      if (depth > 4) await mine(depth - 4);
      await mirror.atHead();
      await reorg(depth);
      await mirror.atHead();
      await expectSameAsReplay();
      const text = await metrics.metrics();
      expect(text).to.contain(`sixtwo_indexer_reorg_depth_sum ${depth}`);
      expect(text).to.contain("sixtwo_indexer_reorg_depth_count 1");
    });
  }

  it("that only replaces the head is followed at once, without a further chain block", async () => {
    await start();
    await sendOne();
    await mirror.atHead();
    expect(await liveBlocks()).to.deep.equal(["1-999", "1000-1000"]);
    const { number } = await getHead(anvil.client);
    await reorg(1);
    await mirror.atHead();
    expect((await getHead(anvil.client)).number).to.equal(number);
    expect(await liveBlocks()).to.deep.equal(["1-1000"]);
  });

  it("while the indexer is down is found when it starts again", async () => {
    await start();
    await sendOne();
    await mine(5);
    await mirror.atHead();
    await mirror.indexer.stop();
    await reorg(6);
    await sendOne();
    await sendOne();
    await start();
    expect(await liveBlocks()).to.deep.equal(["1-998", "999-999", "1000-1000"]);
    await expectSameAsReplay();
    await reorg(2);
  });

  it("undoes and redoes what a later act depends on", async () => {
    await start();
    await authorizeSendAndUse(system);
    await mirror.atHead();
    expect(await liveBlocks()).to.deep.equal(["1-400", "401-800", "801-950", "951-1000"]);
    await reorg(2);
    await mirror.atHead();
    expect(await liveBlocks()).to.deep.equal(["1-400", "401-1000"]);
    await expectSameAsReplay();
    await reorg(3);
    await mirror.atHead();
    expect(await liveBlocks()).to.deep.equal(["1-1000"]);
    await expectSameAsReplay();
  });

  it("is not seen in a head that is merely lower than before", async () => {
    await start();
    await mine(3);
    await mirror.atHead();
    const before = await readCursor(database.db);
    await anvil.request("anvil_rollback", [2]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await readCursor(database.db)).to.deep.equal(before);
    expect(mirror.indexer.progress().problem).to.equal(null);
    await sendOne(); // now the chain has another chain block where the mirror knows one
    await mine(3);
    await mirror.atHead();
    await expectSameAsReplay();
    await reorg(4);
  });

  it("deeper than finality stops the indexer with the reason and changes nothing", async () => {
    await sendOne();
    await mine(14);
    await start({ finality: 5 });
    const before = await readCursor(database.db);
    await reorg(15);
    const failure = await mirror.indexer.ended;
    expect(failure?.code).to.equal("CHAIN_REORG_TOO_DEEP");
    expect(failure?.message).to.contain(`no longer has chain block ${before?.number}`);
    expect(failure?.remedy).to.contain("start with an empty database");
    expect(mirror.indexer.progress().role).to.equal("failed");
    expect(mirror.indexer.progress().problem?.code).to.equal("CHAIN_REORG_TOO_DEEP");
    expect(await readCursor(database.db)).to.deep.equal(before);
  });
});
