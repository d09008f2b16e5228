import { type ChainBlock, getChainBlock } from "@sixtwo/chain";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { type Db, withJobLock } from "@sixtwo/db";
import { findCheckpoint, mirrorDigest, storedDigests, storedHashes } from "@sixtwo/db/digest";
import { createTestDatabase, insertSampleLedger, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import { storeCheckpoints } from "./record-checkpoints.ts";

const EVERY = 2n;

describe("storeCheckpoints", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  let anvil: TestChain;
  beforeEach(async () => {
    [database, anvil] = await Promise.all([createTestDatabase(), startAnvil({ chainId: 6262 })]);
    db = database.db;
    await insertSampleLedger(db); // up to chain block 6
  });
  afterEach(() => Promise.all([database.close(), anvil.stop()]));

  const mine = (count: number) => anvil.request("anvil_mine", [count]);
  const mirrorIsAt = (number: bigint) => db.updateTable("ledger.cursor").set({ number }).execute();
  const store = (finality: bigint) =>
    storeCheckpoints({
      ...{ db, chain: anvil.client, finality, every: EVERY },
      logger: pino({ level: "silent" }),
      stopping: new AbortController().signal,
    });
  const numbers = async () => [...(await storedDigests(db)).keys()];
  const onChain = async (number: bigint): Promise<ChainBlock["hash"] | undefined> =>
    (await getChainBlock(anvil.client, number))?.hash;

  it("stores what is final, with the chain block's hash, and more as the chain goes on", async () => {
    await mine(6);
    await store(2n);
    expect(await numbers()).to.deep.equal([2n, 4n]);
    await mine(2);
    await mirrorIsAt(8n);
    await store(2n);
    expect(await numbers()).to.deep.equal([2n, 4n, 6n]);
    for (const { number, hash } of await storedHashes(db)) {
      expect(hash).to.equal(await onChain(number));
    }
    const { points } = await mirrorDigest(db, { until: 6n, every: EVERY });
    expect((await findCheckpoint({ db }, "newest"))?.digest).to.equal(points.at(-1)?.digest);
  });

  it("waits while the mirror is being filled", async () => {
    await mine(20);
    await store(2n);
    expect(await numbers()).to.deep.equal([]);
    await mirrorIsAt(18n);
    await store(2n);
    expect((await numbers()).at(-1)).to.equal(16n);
  });

  it("stores more than one portion in one run", async () => {
    await mine(230);
    await mirrorIsAt(230n);
    await store(2n);
    expect((await numbers()).length).to.equal(114);
  });

  it("stores anew what the chain replaced", async () => {
    await mine(4);
    const fork = await anvil.request("evm_snapshot");
    await mine(4);
    await mirrorIsAt(8n);
    await store(1n);
    expect(await numbers()).to.deep.equal([2n, 4n, 6n]);
    const before = await Promise.all([2n, 4n, 6n].map(onChain));
    await anvil.request("evm_revert", [fork]);
    await anvil.request("anvil_mine", [4, 7]); // 5 to 8 again, at other times
    await store(1n);
    expect(await numbers()).to.deep.equal([2n, 4n, 6n]);
    const [six, four, two] = (await storedHashes(db)).map(({ hash }) => hash);
    expect([two, four]).to.deep.equal(before.slice(0, 2));
    expect(six).to.not.equal(before[2]);
    expect(six).to.equal(await onChain(6n));
  });

  it("leaves it to the one that is at it", async () => {
    await mine(6);
    await withJobLock({ db }, "checkpoints", () => store(2n));
    expect(await numbers()).to.deep.equal([]);
  });

  it("refuses the node of another chain", async () => {
    await db.updateTable("ledger.cursor").set({ chain_id: 1n }).execute();
    const failure = await store(2n).catch((error: Error) => error);
    expect(failure).to.have.property("code", "CHAIN_FOREIGN");
    expect(failure).to.have.property(
      "message",
      "The mirror is of chain 1; the node at RPC_URL has chain 6262.",
    );
  });

  it("fails while the node is away, to be tried at the next tick", async () => {
    await anvil.stop();
    const failure = await store(2n).catch((error: Error) => error);
    expect(failure).to.have.property("code", "CHAIN_UNREACHABLE");
  });
});
