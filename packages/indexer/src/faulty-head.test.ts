import { setTimeout as sleep } from "node:timers/promises";
import { getHead } from "@sixtwo/chain";
import type { Question } from "@sixtwo/chain/testing";
import { readCursor } from "@sixtwo/db/mirror";
import { expect } from "chai";
import { Registry } from "prom-client";
import { type FaultyMirror, openFaultyMirror, type Started } from "./testing/faulty-mirror.ts";

type Header = Readonly<Record<string, unknown>> & { readonly number: string };
type Log = Readonly<Record<string, unknown>>;

const VIA = ["http", "ws"] as const;
const FAKE = `0x${"fa".repeat(32)}`;

describe("a mirror at the head of a node", function () {
  this.timeout(120_000);
  let faulty: FaultyMirror;
  let mirror: Started;

  before(async () => {
    faulty = await openFaultyMirror();
  });
  afterEach(() => faulty.rest());
  after(() => faulty?.close());

  const start = async (via: (typeof VIA)[number], finality = 40) => {
    mirror = await faulty.start(via, { finality });
    await mirror.atHead();
  };
  const expectSound = async () => {
    await mirror.atHead();
    expect(await mirror.digests()).to.deep.equal(await faulty.sound());
  };
  const reorg = (depth: number) => faulty.anvil.request("anvil_reorg", [depth, []]);
  const isLatest = ({ method, params }: Question) =>
    method === "eth_getBlockByNumber" && params[0] === "latest";
  const isLogs = ({ method }: Question) => method === "eth_getLogs";
  /** True for a question for the logs of some contracts in one chain block, as it is asked first. */
  const isFiltered = ({ method, params }: Question) =>
    method === "eth_getLogs" && "address" in (params[0] as object); // a filter
  const raised = (header: unknown, by: number) => {
    const { number, ...rest } = header as Header; // as a node tells it
    return { ...rest, number: `0x${(Number(number) + by).toString(16)}` };
  };
  const told = (faults: Parameters<FaultyMirror["node"]["be"]>[0]) => faulty.node.be(faults);

  for (const via of VIA) {
    it(`that at first tells no logs of a new chain block is exact, over ${via}`, async () => {
      await start(via);
      let kept = 0;
      told({ result: (question, result) => (isLogs(question) && kept++ < 3 ? [] : result) });
      await faulty.sendOne();
      await expectSound();
      expect(kept).to.be.greaterThan(3);
    });

    it(`that leaves out some logs of a new chain block is exact, over ${via}`, async () => {
      await start(via);
      for (const leaveOut of [0, 1, 2, 3]) {
        told({
          result: (question, result) =>
            isFiltered(question) ? (result as readonly Log[]).toSpliced(leaveOut, 1) : result, // logs
        });
        await faulty.sendOne();
        await mirror.atHead();
      }
      await expectSound();
    });

    it(`that tells of each head twice, and of old ones, is exact, over ${via}`, async () => {
      await start(via);
      const heads: unknown[] = [];
      told({
        heads: (head) => {
          heads.push(head);
          return [head, head, ...heads.slice(-3, -1)];
        },
      });
      for (let sent = 0; sent < 4; sent += 1) await faulty.sendOne();
      await expectSound();
    });

    it(`that tells of heads without fields, or of none, is exact, over ${via}`, async () => {
      await start(via);
      told({ heads: (head) => [{}, null, { number: (head as Header).number }] }); // as a node tells it
      await faulty.sendOne();
      await mirror.atHead();
      told({ heads: () => [] });
      await faulty.sendOne();
      await expectSound();
    });

    it(`that tells of a head that it does not have waits for a true one, over ${via}`, async () => {
      await start(via);
      const before = await readCursor(mirror.db);
      for (const by of [1, 7, 5_000]) {
        let lies = 0;
        const fake = (header: unknown) => ({ ...raised(header, by), hash: FAKE, parentHash: FAKE });
        told({
          heads: (head) => (lies++ < 4 ? [fake(head)] : [head]),
          result: (question, result) => (isLatest(question) && lies++ < 4 ? fake(result) : result),
        });
        await faulty.mine(1);
        while (lies <= 3) await sleep(5); // it looks again and again
        await mirror.atHead();
        await faulty.sendOne();
        await expectSound();
        expect(lies).to.be.greaterThan(3);
      }
      expect(mirror.indexer.progress().role).to.equal("leader");
      expect((await readCursor(mirror.db))?.number).to.equal((before?.number ?? 0n) + 6n);
    });

    it(`that falls back and comes again undoes nothing, over ${via}`, async () => {
      await start(via);
      await faulty.mine(6);
      await mirror.atHead();
      const { number } = await getHead(faulty.anvil.client);
      const lower = await faulty.anvil.request("eth_getBlockByNumber", [
        `0x${(number - 4n).toString(16)}`,
        false,
      ]);
      told({ heads: () => [lower], result: (asked, result) => (isLatest(asked) ? lower : result) });
      await faulty.anvil.request("evm_mine");
      await sleep(200);
      expect((await readCursor(mirror.db))?.number).to.equal(number);
      expect(mirror.indexer.progress().problem).to.equal(null);
      told({});
      await faulty.sendOne();
      await expectSound();
    });

    it(`that is broken off in a reorg is exact, over ${via}`, async () => {
      await start(via);
      for (let sent = 0; sent < 3; sent += 1) await faulty.sendOne();
      await faulty.mine(5);
      await mirror.atHead();
      let count = 0;
      told({ trouble: () => (count++ % 3 === 1 ? { kind: "cut" } : null) });
      await reorg(8);
      await expectSound();
      expect(count).to.be.greaterThan(2);
    });

    it(`that tells another branch in its logs than in its heads is exact, over ${via}`, async () => {
      await start(via);
      let count = 0;
      told({
        result: (question, result) =>
          isLogs(question) && count++ < 4
            ? (result as readonly Log[]).map((log) => ({ ...log, blockHash: FAKE })) // logs
            : result,
      });
      await faulty.sendOne();
      await expectSound();
      expect(count).to.be.greaterThan(4);
    });
  }

  it("that closes its WebSocket again and again is exact", async () => {
    await start("ws");
    for (let sent = 0; sent < 5; sent += 1) {
      faulty.node.drop();
      await faulty.sendOne();
      await mirror.atHead();
    }
    await expectSound();
  });

  it("that no longer tells of heads is subscribed to anew", async () => {
    mirror = await faulty.start("ws", { pollMs: 20, finality: 40 });
    await mirror.atHead();
    const subscriptions = () =>
      faulty.node
        .asked()
        .filter(({ questions }) => questions.some(({ method }) => method === "eth_subscribe"))
        .length;
    told({ heads: () => [] });
    for (let mined = 0; mined < 4; mined += 1) {
      await faulty.anvil.request("evm_mine");
      await mirror.atHead();
      await sleep(60);
    }
    await sleep(300);
    expect(subscriptions()).to.be.greaterThan(0);
    await expectSound();
  });

  it("asks for nothing more than the logs of a chain block that it was told of", async () => {
    mirror = await faulty.start("ws", { pollMs: 60_000, finality: 40 });
    await mirror.atHead();
    await sleep(300);
    told({});
    await faulty.sendOne();
    await mirror.atHead();
    const methods = () =>
      faulty.node.asked().flatMap(({ questions }) => questions.map(({ method }) => method));
    expect(methods()).to.deep.equal(["eth_getLogs"]);
  });

  it("finds and reads a reorg with two questions, however deep it is", async () => {
    mirror = await faulty.start("ws", { pollMs: 60_000, finality: 40 });
    await mirror.atHead();
    for (let sent = 0; sent < 4; sent += 1) await faulty.sendOne();
    await faulty.mine(16);
    await mirror.atHead();
    let heard: unknown;
    told({
      heads: (head) => {
        heard = (head as Header).hash; // as a node tells it
        return [];
      },
    });
    await faulty.anvil.request("anvil_rollback", [20]);
    await faulty.mine(1); // without a send, which in the same second would be the chain block of before
    for (let sent = 0; sent < 2; sent += 1) await faulty.sendOne();
    await faulty.mine(17);
    const { hash } = await getHead(faulty.anvil.client);
    while (heard !== hash) await sleep(5); // none of them is told late
    told({});
    await faulty.anvil.request("evm_mine");
    await mirror.atHead();
    expect(faulty.node.asked().length).to.equal(2);
    await expectSound();
  });

  it("asks for no logs of 500 empty chain blocks", async () => {
    await start("ws", 600);
    told({});
    await faulty.mine(500);
    await mirror.atHead();
    expect(faulty.node.asked().some(({ questions }) => questions.some(isLogs))).to.equal(false);
    await expectSound();
  });

  it("that lies about a fork is asked again before anything is undone", async () => {
    const metrics = new Registry();
    mirror = await faulty.start("ws", { metrics, finality: 40 });
    await mirror.atHead();
    const lies: readonly Partial<Header>[] = [
      { hash: FAKE },
      { hash: FAKE, parentHash: FAKE },
      { ...raised({ number: "0x0" }, 20), hash: FAKE, parentHash: FAKE },
    ];
    for (const lie of lies) {
      told({ heads: (head) => [{ ...(head as Header), ...lie }] }); // as a node tells it
      await faulty.sendOne();
      await mirror.atHead();
    }
    await expectSound();
    expect(await metrics.metrics()).to.contain("sixtwo_indexer_reorgs_total 0");
  });
});
