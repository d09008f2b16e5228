import { createChainClient } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { readCursor } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { startTestMirror, type TestMirror } from "./testing/test-mirror.ts";

describe("a mirror that meets another chain", function () {
  this.timeout(120_000);
  let anvil: TestChain;
  let other: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let mirror: TestMirror | undefined;

  before(async () => {
    [anvil, other, database] = await Promise.all([
      startAnvil({ timestamp: 1_780_000_000 }),
      startAnvil({ timestamp: 1_780_000_000 }),
      createTestDatabase(),
    ]);
    system = await deployTestSystem(anvil);
    mirror = startTestMirror({ chain: anvil.client, deployment: system.deployment }, database.db);
    await mirror.atHead();
    await mirror.indexer.stop();
  });
  afterEach(() => mirror?.indexer.stop());
  after(async () => {
    await database?.close();
    await Promise.all([anvil?.stop(), other?.stop()]);
  });

  const failureWith = async (change: Partial<Parameters<typeof startTestMirror>[0]>) => {
    const before = await readCursor(database.db);
    const source = { chain: anvil.client, deployment: system.deployment, ...change };
    mirror = startTestMirror(source, database.db);
    const failure = await mirror.indexer.ended;
    expect(await readCursor(database.db)).to.deep.equal(before);
    return failure;
  };

  it("refuses a chain with another id", async () => {
    const failure = await failureWith({ deployment: { ...system.deployment, chainId: 1 } });
    expect(failure?.code).to.equal("CHAIN_FOREIGN");
    expect(failure?.message).to.contain("chain id 31337");
  });

  it("refuses another ledger on the same chain", async () => {
    const ledger = address(`0x${"12".repeat(20)}`);
    const failure = await failureWith({ deployment: { ...system.deployment, ledger } });
    expect(failure?.code).to.equal("CHAIN_FOREIGN");
    expect(failure?.message).to.contain(ledger);
    expect(failure?.remedy).to.contain("DATABASE_URL");
  });

  it("refuses a chain that begins alike and then has other chain blocks", async () => {
    const genesis = await other.request("eth_getBlockByNumber", ["0x0", false]);
    expect(genesis).to.have.property("hash", system.deployment.genesisHash);
    await other.request("anvil_mine", ["0x64"]);
    const failure = await failureWith({ chain: other.client });
    expect(failure?.code).to.equal("CHAIN_FOREIGN");
    expect(failure?.message).to.contain("is not on the chain at http://127.0.0.1");
  });

  it("waits for a node that does not answer, and says so", async () => {
    const chain = createChainClient({ rpcUrl: "http://127.0.0.1:1", retries: 0 });
    mirror = startTestMirror({ chain, deployment: system.deployment }, database.db);
    while (mirror.indexer.progress().problem === null) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(mirror.indexer.progress().problem?.code).to.equal("CHAIN_UNREACHABLE");
    await mirror.indexer.stop();
    expect(await mirror.indexer.ended).to.equal(null);
  });
});
