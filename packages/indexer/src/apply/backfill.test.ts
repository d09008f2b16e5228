import { stateDigest } from "@sixtwo/db/mirror";
import { indexNames } from "@sixtwo/db/testing";
import { expect } from "chai";
import { ALICE, BOB, sampleChainBlock } from "../testing/sample-events.ts";
import { sampleMint, sampleSplit, sampleTransfer } from "../testing/sample-moves.ts";
import { type SampleWriter, startSampleWriter } from "../testing/sample-writer.ts";

describe("a backfill", function () {
  this.timeout(60_000);
  let mirror: SampleWriter;
  beforeEach(async () => {
    mirror = await startSampleWriter();
  });
  afterEach(() => mirror.database.close());

  const indexes = () => indexNames(mirror.database.db, ["actions", "blocks"]);
  const restart = async () => {
    mirror = await startSampleWriter(mirror.database);
  };

  it("makes the same rows as one at the head, whose storing it does not wait for", async () => {
    const history = [
      sampleChainBlock(1n, sampleMint(1n, 100n), ...sampleSplit(1n, 51n, 50n)),
      sampleChainBlock(2n, sampleTransfer(ALICE, BOB, [[51n, 50n]])),
      sampleChainBlock(3n, sampleTransfer(BOB, ALICE, [[51n, 50n]])),
    ];
    for (const chainBlock of history) await mirror.apply([chainBlock]);
    const one = await stateDigest(mirror.database.db);
    await mirror.database.close();
    mirror = await startSampleWriter();
    for (const chainBlock of history) await mirror.apply([chainBlock], { isBackfill: true });
    await mirror.writer.finish();
    expect(await stateDigest(mirror.database.db)).to.deep.equal(one);
  });

  it("makes the same rows however few it holds", async () => {
    const history = [
      sampleChainBlock(1n, sampleMint(1n, 100n), ...sampleSplit(1n, 51n, 50n)),
      sampleChainBlock(2n, ...sampleSplit(1n, 31n, 20n), ...sampleSplit(51n, 91n, 10n)),
      sampleChainBlock(3n, sampleTransfer(ALICE, BOB, [[51n, 40n]])),
      sampleChainBlock(4n, sampleTransfer(ALICE, BOB, [[1n, 30n]]), ...sampleSplit(31n, 41n, 10n)),
    ];
    for (const chainBlock of history) await mirror.apply([chainBlock]);
    const one = await stateDigest(mirror.database.db);
    await mirror.database.close();
    mirror = await startSampleWriter(undefined, 1);
    for (const chainBlock of history) await mirror.apply([chainBlock], { isBackfill: true });
    await mirror.writer.finish();
    expect(await stateDigest(mirror.database.db)).to.deep.equal(one);
  });

  it("knows of a block that ended and began again before it was stored", async () => {
    const parts = [11n, 21n, 31n, 41n, 51n, 61n];
    const history = [
      sampleChainBlock(1n, sampleMint(1n, 70n)),
      sampleChainBlock(2n, ...parts.toReversed().flatMap((first) => sampleSplit(1n, first, 10n))),
      sampleChainBlock(3n, sampleTransfer(ALICE, null, [[11n, 10n]]), sampleMint(1n, 10n)),
      sampleChainBlock(4n, ...sampleSplit(1n, 11n, 10n)),
    ];
    for (const chainBlock of history) await mirror.apply([chainBlock]);
    const one = await mirror.versions();
    await mirror.database.close();
    mirror = await startSampleWriter(undefined, 5);
    for (const chainBlock of history) await mirror.apply([chainBlock], { isBackfill: true });
    await mirror.writer.finish();
    expect(await mirror.versions()).to.deep.equal(one);
  });

  it("does not begin where the mirror no longer is, and goes on from where it is", async () => {
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await mirror.writer.finish();
    const cursor = await mirror.writer.cursor();
    const chainBlocks = [sampleChainBlock(2n, sampleMint(101n, 10n))];
    const faster = await startSampleWriter(mirror.database);
    const there = await faster.apply([sampleChainBlock(2n)]);
    const failure = await mirror.writer
      .apply({ cursor, undoTo: null, rememberFrom: 0n, isBackfill: true, chainBlocks })
      .catch((error: Error) => error);
    expect(failure).to.have.property("code", "NOT_SYNCED");
    expect(await mirror.writer.cursor()).to.deep.equal(there);
    await mirror.apply([sampleChainBlock(3n, ...sampleSplit(1n, 91n, 10n))], { isBackfill: true });
    await mirror.writer.finish();
    expect(await mirror.versions()).to.deep.equal(["1-100 in 1-3", "1-90 in 3-", "91-100 in 3-"]);
  });

  it("tells after a step whose rows were refused, forgets it and may begin anew", async () => {
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await mirror.writer.finish();
    const foreign = { number: 2n, hash: sampleChainBlock(7n).chainBlock.hash, events: 0 };
    const { parentHash: parent_hash, timestamp: mined_at } = sampleChainBlock(2n).chainBlock;
    await mirror.database.db
      .insertInto("ledger.chain_blocks")
      .values({ ...foreign, parent_hash, mined_at })
      .execute();
    const second = [sampleChainBlock(2n, sampleMint(101n, 10n))];
    await mirror.apply(second, { isBackfill: true });
    expect(await mirror.writer.finish().catch(String)).to.include("duplicate key");
    expect((await mirror.writer.cursor())?.number).to.equal(1n);
    await mirror.database.db.deleteFrom("ledger.chain_blocks").where("number", "=", 2n).execute();
    await mirror.apply(second, { isBackfill: true });
    await mirror.writer.finish();
    expect(await mirror.versions()).to.deep.equal(["1-100 in 1-", "101-110 in 2-"]);
  });

  it("asks the database for what it does not remember", async () => {
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await mirror.writer.finish();
    await restart();
    await mirror.apply([sampleChainBlock(2n, ...sampleSplit(1n, 91n, 10n))], { isBackfill: true });
    await mirror.writer.finish();
    await restart();
    await mirror.apply([sampleChainBlock(3n, ...sampleSplit(1n, 81n, 10n))], { isBackfill: true });
    await mirror.apply([sampleChainBlock(4n)]);
    expect(await mirror.versions()).to.deep.equal([
      "1-100 in 1-2",
      "1-90 in 2-3",
      "1-80 in 3-",
      "81-90 in 3-",
      "91-100 in 2-",
    ]);
  });

  it("puts indexes off when it is the first, and makes them before it follows the head", async () => {
    const whole = await indexes();
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await mirror.writer.finish();
    expect(await indexes()).to.deep.equal(["actions_pkey", "blocks_pkey"]);
    await mirror.apply([sampleChainBlock(2n)]);
    expect(await indexes()).to.deep.equal(whole);
    await mirror.apply([sampleChainBlock(3n)], { isBackfill: true });
    await mirror.writer.finish();
    expect(await indexes()).to.deep.equal(whole);
  });
});
