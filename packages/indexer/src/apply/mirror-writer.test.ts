import { stateDigest } from "@sixtwo/db/mirror";
import { approachCode, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  ALICE,
  BOB,
  sampleBlock,
  sampleChainBlock,
  sampleOpening,
} from "../testing/sample-events.ts";
import {
  sampleMint,
  sampleRegistryOpened,
  sampleSentAbroad,
  sampleSplit,
  sampleTransfer,
} from "../testing/sample-moves.ts";
import { type SampleWriter, startSampleWriter } from "../testing/sample-writer.ts";

const NO_FLAGS = { firstTransferred: false, terminal: false, locked: false, frozen: false };

describe("the writer of the mirror", function () {
  this.timeout(60_000);
  let mirror: SampleWriter;
  beforeEach(async () => {
    mirror = await startSampleWriter();
  });
  afterEach(() => mirror.database.close());

  it("keeps a row for each chain block in which a block changed", async () => {
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))]);
    await mirror.apply([sampleChainBlock(2n)]);
    await mirror.apply([sampleChainBlock(3n, ...sampleSplit(1n, 81n, 20n))]);
    expect(await mirror.versions()).to.deep.equal(["1-100 in 1-3", "1-80 in 3-", "81-100 in 3-"]);
  });

  it("leaves no trace of a block that began and ended in one chain block", async () => {
    const merge = [sampleTransfer(ALICE, null, [[81n, 20n]]), sampleMint(1n, 20n)];
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))]);
    await mirror.apply([sampleChainBlock(2n, ...sampleSplit(1n, 81n, 20n), ...merge)]);
    expect(await mirror.versions()).to.deep.equal(["1-100 in 1-2", "1-100 in 2-"]);
  });

  it("lets a block end and begin again in one chain block", async () => {
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n), ...sampleSplit(1n, 81n, 20n))]);
    const merge = [sampleTransfer(ALICE, null, [[81n, 20n]]), sampleMint(1n, 20n)];
    await mirror.apply([sampleChainBlock(2n, ...merge, ...sampleSplit(1n, 81n, 20n))]);
    expect(await mirror.versions()).to.deep.equal([
      "1-80 in 1-2",
      "1-80 in 2-",
      "81-100 in 1-2",
      "81-100 in 2-",
    ]);
  });

  it("makes the same rows one chain block at a time and all at once", async () => {
    const history = [
      sampleChainBlock(1n, sampleMint(1n, 100n), ...sampleSplit(1n, 51n, 50n)),
      sampleChainBlock(2n, sampleTransfer(ALICE, BOB, [[51n, 50n]])),
      sampleChainBlock(3n, {
        name: "FlagsChanged",
        blockId: sampleBlock(1n),
        flags: { ...NO_FLAGS, frozen: true },
      }),
      sampleChainBlock(4n, { name: "FlagsChanged", blockId: sampleBlock(1n), flags: NO_FLAGS }),
    ];
    for (const chainBlock of history) await mirror.apply([chainBlock]);
    const one = await stateDigest(mirror.database.db);
    await mirror.database.close();
    mirror = await startSampleWriter();
    await mirror.apply(history);
    expect(await stateDigest(mirror.database.db)).to.deep.equal(one);
  });

  it("goes back and forward in one transaction", async () => {
    await mirror.apply([sampleChainBlock(1n, sampleMint(1n, 100n))]);
    const before = await stateDigest(mirror.database.db);
    await mirror.apply([
      sampleChainBlock(2n, ...sampleSplit(1n, 51n, 50n)),
      sampleChainBlock(3n, sampleTransfer(ALICE, BOB, [[51n, 50n]])),
    ]);
    await mirror.apply([sampleChainBlock(2n), sampleChainBlock(3n), sampleChainBlock(4n)], {
      undoTo: 1n,
    });
    expect(await stateDigest(mirror.database.db)).to.deep.equal(before);
    expect((await mirror.writer.cursor())?.number).to.equal(4n);
    const remembered = await mirror.database.db
      .selectFrom("ledger.chain_blocks")
      .select("number")
      .orderBy("number")
      .execute();
    expect(remembered.map(({ number }) => number)).to.deep.equal([1n, 2n, 3n, 4n]);
  });

  it("refuses to go on from where the mirror no longer is", async () => {
    const cursor = await mirror.apply([sampleChainBlock(1n)]);
    await mirror.apply([sampleChainBlock(2n)]);
    const late = {
      cursor,
      undoTo: null,
      chainBlocks: [sampleChainBlock(2n, sampleMint(1n, 5n))],
      rememberFrom: 0n,
      isBackfill: false,
    };
    const failure = await mirror.writer.apply(late).then(
      () => null,
      (error: Error) => error,
    );
    expect(failure).to.have.property("code", "NOT_SYNCED");
    expect(await mirror.versions()).to.deep.equal([]);
  });

  it("leaves out what means nothing and goes on", async () => {
    const part = { registry: registryCode("XXA01"), approach: approachCode("CA0001") };
    const levy = { quantity: tonnes(1), authorization: 1, rate: 500 };
    await mirror.apply([
      sampleOpening(0n),
      sampleChainBlock(
        1n,
        { name: "AccountFrozen", account: BOB, by: ALICE, reason: "other", note: "?" },
        { name: "ApproachPaused", ...part, by: ALICE, reason: "other", note: "?" },
        { name: "AuthorizationRevoked", authorization: 7, by: ALICE, entirely: true, reason: "?" },
        { name: "RequestApproved", request: 9n, by: ALICE },
        { name: "Recalled", blockId: sampleBlock(1n), by: ALICE },
        { name: "Countersigned", proposal: `0x${"0".repeat(64)}`, by: ALICE },
        sampleSentAbroad(1n),
        { name: "Levied", blockId: sampleBlock(1n), ...levy, kind: "ndc-use" },
        sampleRegistryOpened("XXA01"),
      ),
    ]);
    expect(mirror.odd).to.deep.equal([
      `account ${BOB} is not open`,
      "XXA has not recorded approach CA0001",
      "authorization 7 is not known",
      "request 9 is not known",
      `no recall of block ${sampleBlock(1n)} is known`,
      `proposal 0x${"0".repeat(64)} is not known`,
      `block ${sampleBlock(1n)} does not exist`,
      "a levy into an account of kind ndc-use",
    ]);
    expect(
      await mirror.database.db.selectFrom("ledger.registries").select("registry").execute(),
    ).to.have.length(1);
  });

  it("stops when the ledger changes a block that the mirror does not have", async () => {
    const failure = await mirror
      .apply([sampleChainBlock(1n, sampleTransfer(ALICE, BOB, [[1n, 5n]]))])
      .then(
        () => null,
        (error: Error) => error,
      );
    expect(failure).to.have.property("code", "INTERNAL");
    expect(await mirror.writer.cursor()).to.equal(null);
  });

  it("tells a domestic transfer from one that the rulebook reported, item by item", async () => {
    const used = {
      name: "Used" as const,
      blockId: sampleBlock(11n),
      quantity: tonnes(10),
      registry: registryCode("XXA01"),
      approach: null,
      entity: null,
      ndcYear: 65_535,
      beneficiary: null,
    };
    await mirror.apply([
      sampleOpening(0n),
      sampleChainBlock(1n, sampleMint(1n, 20n), ...sampleSplit(1n, 11n, 10n)),
      sampleChainBlock(2n, used, {
        ...sampleTransfer(ALICE, BOB, [
          [1n, 10n],
          [11n, 10n],
        ]),
        logIndex: 0xffffffe2,
      }),
    ]);
    const rows = await mirror.database.db
      .selectFrom("ledger.actions")
      .select(["kind", "first_serial", "item", "log_index", "ndc_year", "to_account"])
      .orderBy("log_index")
      .execute();
    expect(rows).to.deep.equal([
      { kind: "use", first_serial: 11n, item: 0, log_index: 0n, ndc_year: 65_535, to_account: BOB },
      {
        kind: "domestic-transfer",
        first_serial: 1n,
        item: 0,
        log_index: 4_294_967_266n,
        ndc_year: null,
        to_account: BOB,
      },
    ]);
  });

  it("closes each move with its own transfer when a transaction moves a block twice", async () => {
    await mirror.apply([
      sampleChainBlock(1n, sampleMint(1n, 10n), sampleTransfer(ALICE, BOB, [[1n, 10n]]), {
        ...sampleTransfer(BOB, ALICE, [[1n, 10n]]),
        operator: BOB,
      }),
    ]);
    const rows = await mirror.database.db
      .selectFrom("ledger.actions")
      .select(["from_account", "to_account", "acted_by"])
      .orderBy("log_index")
      .execute();
    expect(rows).to.deep.equal([
      { from_account: ALICE, to_account: BOB, acted_by: ALICE },
      { from_account: BOB, to_account: ALICE, acted_by: BOB },
    ]);
  });

  it("forgets empty chain blocks, and only those", async () => {
    const cursor = await mirror.apply([
      sampleChainBlock(1n, sampleMint(1n, 10n)),
      sampleChainBlock(2n),
      sampleChainBlock(3n),
    ]);
    await mirror.writer.apply({
      cursor,
      undoTo: null,
      chainBlocks: [sampleChainBlock(4n)],
      rememberFrom: 3n,
      isBackfill: false,
    });
    const rows = await mirror.database.db
      .selectFrom("ledger.chain_blocks")
      .select("number")
      .orderBy("number")
      .execute();
    expect(rows.map(({ number }) => number)).to.deep.equal([1n, 3n, 4n]);
  });
});
