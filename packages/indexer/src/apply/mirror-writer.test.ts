import { STILL_VALID } from "@sixtwo/db";
import { type Cursor, stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, indexNames, type TestDatabase } from "@sixtwo/db/testing";
import { approachCode, registryCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import {
  ALICE,
  BOB,
  SAMPLE_DEPLOYMENT,
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
import type { Application, ReadChainBlock } from "./application.ts";
import { createMirrorWriter, type MirrorWriter } from "./mirror-writer.ts";

const NO_FLAGS = { firstTransferred: false, terminal: false, locked: false, frozen: false };

const DEPS = { deployment: SAMPLE_DEPLOYMENT, onOdd: () => undefined, now: () => 0 };
/** As chain blocks at the head are applied. */
const AT_HEAD = { undoTo: null, rememberFrom: 0n, isBackfill: false } as const;

describe("the writer of the mirror", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let writer: MirrorWriter;
  let odd: string[];
  beforeEach(async () => {
    odd = [];
    await begin();
  });
  afterEach(() => database.close());

  /** Another writer, as after a restart: on a fresh database, unless one is given. */
  async function begin(on?: TestDatabase, before?: MirrorWriter): Promise<void> {
    await before?.finish();
    database = on ?? (await createTestDatabase());
    const onOdd = (_: unknown, reason: string) => void odd.push(reason);
    writer = createMirrorWriter({
      db: database.db,
      deployment: SAMPLE_DEPLOYMENT,
      onOdd,
      now: () => 0,
    });
  }
  async function apply(
    chainBlocks: readonly ReadChainBlock[],
    options: Partial<Pick<Application, "undoTo" | "isBackfill">> = {},
  ): Promise<Cursor> {
    const cursor = await writer.cursor();
    return writer.apply({ ...AT_HEAD, cursor, chainBlocks, ...options });
  }
  const indexes = () => indexNames(database.db, ["actions", "blocks"]);
  const versions = async () => {
    const rows = await database.db
      .selectFrom("ledger.blocks")
      .selectAll()
      .orderBy("first_serial")
      .orderBy("valid_from")
      .execute();
    return rows.map((row) => {
      const until = row.valid_to === STILL_VALID ? "" : row.valid_to;
      return `${row.first_serial}-${row.last_serial} in ${row.valid_from}-${until}`;
    });
  };

  it("keeps a row for each chain block in which a block changed", async () => {
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n))]);
    await apply([sampleChainBlock(2n)]);
    await apply([sampleChainBlock(3n, ...sampleSplit(1n, 81n, 20n))]);
    expect(await versions()).to.deep.equal(["1-100 in 1-3", "1-80 in 3-", "81-100 in 3-"]);
  });

  it("leaves no trace of a block that began and ended in one chain block", async () => {
    const merge = [sampleTransfer(ALICE, null, [[81n, 20n]]), sampleMint(1n, 20n)];
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n))]);
    await apply([sampleChainBlock(2n, ...sampleSplit(1n, 81n, 20n), ...merge)]);
    expect(await versions()).to.deep.equal(["1-100 in 1-2", "1-100 in 2-"]);
  });

  it("lets a block end and begin again in one chain block", async () => {
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n), ...sampleSplit(1n, 81n, 20n))]);
    const merge = [sampleTransfer(ALICE, null, [[81n, 20n]]), sampleMint(1n, 20n)];
    await apply([sampleChainBlock(2n, ...merge, ...sampleSplit(1n, 81n, 20n))]);
    expect(await versions()).to.deep.equal([
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
    for (const chainBlock of history) await apply([chainBlock]);
    const one = await stateDigest(database.db);
    await database.close();
    await begin();
    await apply(history);
    expect(await stateDigest(database.db)).to.deep.equal(one);
  });

  it("makes the same rows in a backfill, whose storing it does not wait for", async () => {
    const history = [
      sampleChainBlock(1n, sampleMint(1n, 100n), ...sampleSplit(1n, 51n, 50n)),
      sampleChainBlock(2n, sampleTransfer(ALICE, BOB, [[51n, 50n]])),
      sampleChainBlock(3n, sampleTransfer(BOB, ALICE, [[51n, 50n]])),
    ];
    for (const chainBlock of history) await apply([chainBlock]);
    const one = await stateDigest(database.db);
    await database.close();
    await begin();
    for (const chainBlock of history) await apply([chainBlock], { isBackfill: true });
    await writer.finish();
    expect(await stateDigest(database.db)).to.deep.equal(one);
  });

  it("tells after a backfill step that failed, forgets it and goes on from where the mirror is", async () => {
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await writer.finish();
    const cursor = await writer.cursor();
    const chainBlocks = [sampleChainBlock(2n, sampleMint(101n, 10n))];
    const faster = createMirrorWriter({ ...DEPS, db: database.db });
    const there = await faster.apply({ ...AT_HEAD, cursor, chainBlocks: [sampleChainBlock(2n)] });
    await writer.apply({ ...AT_HEAD, cursor, chainBlocks, isBackfill: true });
    const failure = await writer.finish().catch((error: Error) => error);
    expect(failure).to.have.property("code", "NOT_SYNCED");
    expect(await writer.cursor()).to.deep.equal(there);
    await apply([sampleChainBlock(3n, ...sampleSplit(1n, 91n, 10n))], { isBackfill: true });
    await writer.finish();
    expect(await versions()).to.deep.equal(["1-100 in 1-3", "1-90 in 3-", "91-100 in 3-"]);
  });

  it("asks the database for what it does not remember, in a backfill too", async () => {
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await writer.finish();
    await begin(database);
    await apply([sampleChainBlock(2n, ...sampleSplit(1n, 91n, 10n))], { isBackfill: true });
    await begin(database, writer);
    await apply([sampleChainBlock(3n, ...sampleSplit(1n, 81n, 10n))], { isBackfill: true });
    await apply([sampleChainBlock(4n)]);
    expect(await versions()).to.deep.equal([
      "1-100 in 1-2",
      "1-90 in 2-3",
      "1-80 in 3-",
      "81-90 in 3-",
      "91-100 in 2-",
    ]);
  });

  it("puts indexes off in a first backfill, and makes them before it follows the head", async () => {
    const whole = await indexes();
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n))], { isBackfill: true });
    await writer.finish();
    expect(await indexes()).to.deep.equal(["actions_pkey", "blocks_pkey"]);
    await apply([sampleChainBlock(2n)]);
    expect(await indexes()).to.deep.equal(whole);
    await apply([sampleChainBlock(3n)], { isBackfill: true });
    await writer.finish();
    expect(await indexes()).to.deep.equal(whole);
  });

  it("goes back and forward in one transaction", async () => {
    await apply([sampleChainBlock(1n, sampleMint(1n, 100n))]);
    const before = await stateDigest(database.db);
    await apply([
      sampleChainBlock(2n, ...sampleSplit(1n, 51n, 50n)),
      sampleChainBlock(3n, sampleTransfer(ALICE, BOB, [[51n, 50n]])),
    ]);
    await apply([sampleChainBlock(2n), sampleChainBlock(3n), sampleChainBlock(4n)], { undoTo: 1n });
    expect(await stateDigest(database.db)).to.deep.equal(before);
    expect((await writer.cursor())?.number).to.equal(4n);
    const remembered = await database.db
      .selectFrom("ledger.chain_blocks")
      .select("number")
      .orderBy("number")
      .execute();
    expect(remembered.map(({ number }) => number)).to.deep.equal([1n, 2n, 3n, 4n]);
  });

  it("refuses to go on from where the mirror no longer is", async () => {
    const cursor = await apply([sampleChainBlock(1n)]);
    await apply([sampleChainBlock(2n)]);
    const late = {
      cursor,
      undoTo: null,
      chainBlocks: [sampleChainBlock(2n, sampleMint(1n, 5n))],
      rememberFrom: 0n,
      isBackfill: false,
    };
    const failure = await writer.apply(late).then(
      () => null,
      (error: Error) => error,
    );
    expect(failure).to.have.property("code", "NOT_SYNCED");
    expect(await versions()).to.deep.equal([]);
  });

  it("leaves out what means nothing and goes on", async () => {
    const part = { registry: registryCode("XXA01"), approach: approachCode("CA0001") };
    const levy = { quantity: tonnes(1), authorization: 1, rate: 500 };
    await apply([
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
    expect(odd).to.deep.equal([
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
      await database.db.selectFrom("ledger.registries").select("registry").execute(),
    ).to.have.length(1);
  });

  it("stops when the ledger changes a block that the mirror does not have", async () => {
    const failure = await apply([
      sampleChainBlock(1n, sampleTransfer(ALICE, BOB, [[1n, 5n]])),
    ]).then(
      () => null,
      (error: Error) => error,
    );
    expect(failure).to.have.property("code", "INTERNAL");
    expect(await writer.cursor()).to.equal(null);
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
    await apply([
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
    const rows = await database.db
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
    await apply([
      sampleChainBlock(1n, sampleMint(1n, 10n), sampleTransfer(ALICE, BOB, [[1n, 10n]]), {
        ...sampleTransfer(BOB, ALICE, [[1n, 10n]]),
        operator: BOB,
      }),
    ]);
    const rows = await database.db
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
    const cursor = await apply([
      sampleChainBlock(1n, sampleMint(1n, 10n)),
      sampleChainBlock(2n),
      sampleChainBlock(3n),
    ]);
    await writer.apply({
      cursor,
      undoTo: null,
      chainBlocks: [sampleChainBlock(4n)],
      rememberFrom: 3n,
      isBackfill: false,
    });
    const rows = await database.db
      .selectFrom("ledger.chain_blocks")
      .select("number")
      .orderBy("number")
      .execute();
    expect(rows.map(({ number }) => number)).to.deep.equal([1n, 3n, 4n]);
  });
});
