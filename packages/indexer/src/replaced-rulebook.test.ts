import { prepareSend } from "@sixtwo/chain";
import { replaceRulebook } from "@sixtwo/chain/deploy";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import { officesAt, readCursor, stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { authorizeSendAndUse, authorizeTwice, issueFirstBatch } from "./testing/life-cycle.ts";
import { replayedDigests, startTestMirror, type TestMirror } from "./testing/test-mirror.ts";

describe("a rulebook that takes over", function () {
  this.timeout(120_000);
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let mirror: TestMirror;

  before(async () => {
    [anvil, database] = await Promise.all([startAnvil(), createTestDatabase()]);
    system = await deployTestSystem(anvil);
    mirror = startTestMirror({ chain: anvil.client, deployment: system.deployment }, database.db);
    await authorizeTwice(system);
    await issueFirstBatch(system);
    await authorizeSendAndUse(system);
  });
  after(async () => {
    await mirror?.indexer.stop();
    await database?.close();
    await anvil?.stop();
  });

  it("is heard although no file names it, and in a replay as well", async () => {
    const { deployment, administrator, countries } = system;
    const sending = { client: anvil.client, wallet: administrator };
    const replaced = await replaceRulebook({ ...sending, deployment });
    const { rulebook } = replaced.deployment;
    const { a, c } = countries;
    const abroad = { from: a.treasury.address, to: c.treasury.address, block: testBlock(401n) };
    await system.send(a.treasury, prepareSend(deployment, { ...abroad, quantity: tonnes(7) }));
    await mirror.atHead();
    const { number = 0n } = (await readCursor(database.db)) ?? {};
    const offices = await officesAt(database.db, number);
    expect(offices).to.include(rulebook).and.not.include(deployment.rulebook);
    const transfers = await database.db
      .selectFrom("ledger.actions")
      .select(["first_serial", "cause"])
      .where("kind", "=", "first-transfer")
      .orderBy("chain_block")
      .execute();
    expect(transfers).to.deep.equal([
      { first_serial: 801n, cause: "international" },
      { first_serial: 794n, cause: "international" },
    ]);
    const { tables } = await stateDigest(database.db);
    const source = { chain: anvil.client, deployment };
    expect(await replayedDigests(source, { finality: 1 })).to.deep.equal(tables);
    expect(await replayedDigests(source)).to.deep.equal(tables);
  });
});
