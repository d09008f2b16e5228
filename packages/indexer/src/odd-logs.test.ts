import type { Question } from "@sixtwo/chain/testing";
import { readCursor } from "@sixtwo/db/mirror";
import { expect } from "chai";
import { type FaultyMirror, openFaultyMirror } from "./testing/faulty-mirror.ts";

type Log = {
  readonly address: string;
  readonly topics: readonly string[];
  readonly data: string;
  readonly logIndex: string;
  readonly blockNumber: string;
};

/** Every chain block is final, and none is: so each is read as a part of a range, or by its hash. */
const WAYS = [{ finality: 1 }, { finality: 1_000 }] as const;
const LARGEST = "f".repeat(64);

describe("a mirror of odd logs", function () {
  this.timeout(120_000);
  let faulty: FaultyMirror;

  before(async () => {
    faulty = await openFaultyMirror();
  });
  afterEach(() => faulty.rest());
  after(() => faulty?.close());

  /** The node tells each log, whoever asks, as it is changed here. */
  const change = (one: (log: Log) => Log) =>
    faulty.node.be({
      result: ({ method }: Question, result) =>
        method === "eth_getLogs" ? (result as readonly Log[]).map(one) : result, // that is a list
    });
  const isFromLedger = ({ address }: Log) => address === faulty.system.deployment.ledger;
  /** A text as the data of a log has it, in hexadecimal digits. */
  const hex = (text: string) => Buffer.from(text).toString("hex");

  it("has those with an index that no signed 32 bits hold", async () => {
    const begin = 0xffffffe2;
    change((log) => ({ ...log, logIndex: `0x${(Number(log.logIndex) + begin).toString(16)}` }));
    const digests = [];
    for (const way of WAYS) {
      const { atHead, db, digests: digestsOf } = await faulty.start("http", way);
      await atHead();
      const actions = await db.selectFrom("ledger.actions").select("log_index").execute();
      expect(actions.length).to.be.greaterThan(3);
      for (const { log_index } of actions) expect(Number(log_index)).to.be.at.least(begin);
      digests.push(await digestsOf());
    }
    expect(digests[0]).to.deep.equal(digests[1]);
    expect(digests[0]).to.not.deep.equal(await faulty.sound());
  });

  it("has text with a NUL or half a character as far as there is text for it", async () => {
    const [nul, half] = [`${hex("Ent")}00${hex("ty of")}`, `${hex("Ent")}eda080${hex(" of")}`];
    for (const [told, stored] of [
      [nul, "Ent\uFFFDty of XXA"],
      [half, "Ent\uFFFD\uFFFD\uFFFD of XXA"],
    ] as const) {
      change((log) => ({ ...log, data: log.data.replace(hex("Entity of"), told) }));
      const digests = [];
      for (const way of WAYS) {
        const { atHead, db, digests: digestsOf } = await faulty.start("http", way);
        await atHead();
        const names = await db.selectFrom("ledger.entities").select("name").execute();
        expect(names.map(({ name }) => name)).to.include(stored);
        digests.push(await digestsOf());
      }
      expect(digests[0]).to.deep.equal(digests[1]);
    }
  });

  it("keeps to what the ledger says where a rulebook tells of 2^256 - 1 tonnes", async () => {
    change((log) => {
      const isRulebook = log.address === faulty.system.deployment.rulebook;
      const words = (log.data.length - 2) / 64;
      return isRulebook ? { ...log, data: `0x${LARGEST.repeat(words)}` } : log;
    });
    const digests = [];
    for (const way of WAYS) {
      const { atHead, db, digests: digestsOf } = await faulty.start("http", way);
      await atHead();
      const actions = await db
        .selectFrom("ledger.actions")
        .select(["kind", "quantity"])
        .orderBy("chain_block")
        .execute();
      expect(actions).to.deep.equal([
        { kind: "issuance", quantity: 1_000n },
        { kind: "authorization", quantity: 600n },
        { kind: "domestic-transfer", quantity: 200n },
        { kind: "domestic-transfer", quantity: 50n },
      ]);
      digests.push(await digestsOf());
    }
    expect(digests[0]).to.deep.equal(digests[1]);
  });

  it("stops at a number of tonnes beyond what any block can have", async () => {
    change((log) => {
      const [kind] = log.topics;
      const isTransfer = isFromLedger(log) && kind === TRANSFER_SINGLE;
      return isTransfer ? { ...log, data: `${log.data.slice(0, 66)}${LARGEST}` } : log;
    });
    for (const way of WAYS) {
      const { indexer, db } = await faulty.start("http", way);
      const failure = await indexer.ended;
      expect(failure?.code).to.equal("INTERNAL");
      expect(failure?.message).to.match(
        /^Chain block \d+ changes block \d+, which the mirror does not/,
      );
      const blocks = await db.selectFrom("ledger.blocks").select("block_id").execute();
      expect(blocks).to.deep.equal([]);
      expect((await readCursor(db))?.number ?? 0n).to.be.lessThan(100n);
    }
  });
});

/** Of an ERC-1155 token. */
const TRANSFER_SINGLE = "0xc3d58168c5ae7397731d063d5bbf3d657854427343f4c083240f7aacaa2d0f62";
