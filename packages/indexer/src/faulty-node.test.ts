import type { Message, Question, Trouble } from "@sixtwo/chain/testing";
import { expect } from "chai";
import { type Digests, type FaultyMirror, openFaultyMirror } from "./testing/faulty-mirror.ts";

type Log = Readonly<Record<string, unknown>>;

const VIA = ["http", "ws"] as const;

describe("a mirror by way of a node", function () {
  this.timeout(120_000);
  let faulty: FaultyMirror;
  let sound: Digests;

  before(async () => {
    faulty = await openFaultyMirror();
    sound = await faulty.sound();
  });
  afterEach(() => faulty.rest());
  after(() => faulty?.close());

  const asksLogs = ({ questions }: Message) =>
    questions.some(({ method }) => method === "eth_getLogs");
  /** Chain blocks that a question for the logs of a range is for; 0 for another question. */
  const rangeOf = ({ method, params }: Question) => {
    if (method !== "eth_getLogs") return 0;
    const { fromBlock, toBlock } = params[0] as { fromBlock?: string; toBlock?: string }; // a filter
    return fromBlock === undefined ? 0 : Number(toBlock) - Number(fromBlock) + 1;
  };
  const widest = () =>
    Math.max(...faulty.node.asked().flatMap(({ questions }) => questions.map(rangeOf)));

  const troubles: Readonly<Record<string, Trouble>> = {
    "is busy, with status 429": { kind: "status", status: 429 },
    "is busy, and says for how long": { kind: "status", status: 429, retryAfter: "0.3" },
    "has an outage, with status 502": { kind: "status", status: 502 },
    "does not answer": { kind: "stall" },
    "breaks the connection in the middle of an answer": { kind: "cut" },
    "cuts its JSON short": { kind: "text", change: (text) => text.slice(0, -20) },
    "answers something else": { kind: "text", change: () => '"<html>Bad gateway</html>"' },
    "answers under a wrong id": {
      kind: "text",
      change: (text) => text.replaceAll(/"id":(\d+)/g, '"id":9$1'),
    },
  };
  for (const via of VIA) {
    for (const [name, trouble] of Object.entries(troubles)) {
      it(`that ${name} now and then is exact, over ${via}`, async () => {
        let count = 0;
        faulty.node.be({ trouble: () => (count++ % 5 === 3 ? trouble : null) });
        expect(await faulty.mirrored(via)).to.deep.equal(sound);
        expect(count).to.be.greaterThan(4);
      });
    }

    it(`that answers late and out of order is exact, over ${via}`, async () => {
      let count = 0;
      faulty.node.be({
        trouble: () => (count++ % 3 === 0 ? { kind: "late", milliseconds: 60 } : null),
        answers: (answers) => answers.toReversed(),
      });
      expect(await faulty.mirrored(via)).to.deep.equal(sound);
    });

    it(`that breaks off in every first range is exact, over ${via}`, async () => {
      const seen = new Set<string>();
      faulty.node.be({
        trouble: (message) => {
          const key = JSON.stringify(message.questions.map(({ params }) => params));
          if (!asksLogs(message) || seen.has(key)) return null;
          seen.add(key);
          return { kind: "cut" };
        },
      });
      expect(await faulty.mirrored(via)).to.deep.equal(sound);
      expect(seen.size).to.be.greaterThan(2);
    });
  }

  const lists: Readonly<Record<string, (logs: readonly Log[]) => readonly Log[]>> = {
    "twice and out of order": (logs) => [...logs, ...logs.toReversed()],
    backwards: (logs) => logs.toReversed(),
  };
  for (const [name, change] of Object.entries(lists)) {
    it(`that tells logs ${name} is exact`, async () => {
      faulty.node.be({
        result: ({ method }, result) =>
          method === "eth_getLogs" ? change(result as readonly Log[]) : result, // that is a list
      });
      expect(await faulty.mirrored("http")).to.deep.equal(sound);
    });
  }

  const omissions: Readonly<Record<string, (logs: readonly Log[]) => readonly Log[]>> = {
    "all logs": () => [],
    "the logs of one chain block": (logs) => {
      const { blockNumber } = logs[Math.floor(logs.length / 2)] ?? {};
      return logs.filter((log) => log.blockNumber !== blockNumber);
    },
    "the first log": (logs) => logs.slice(1),
    "the last log": (logs) => logs.slice(0, -1),
    "a log in the middle": (logs) => logs.toSpliced(Math.floor(logs.length / 2), 1),
    "the logs of one contract": (logs) => {
      const { address } = logs[0] ?? {};
      return logs.filter((log) => log.address !== address);
    },
    "what is beyond a limit of its own": (logs) => logs.slice(0, 7),
  };
  for (const [name, omit] of Object.entries(omissions)) {
    it(`that leaves out ${name} of each range of several chain blocks is exact`, async () => {
      let omitted = 0;
      faulty.node.be({
        result: (question, result) => {
          if (rangeOf(question) < 2) return result;
          const logs = result as readonly Log[]; // the answer to a question for logs
          const kept = omit(logs);
          omitted += logs.length - kept.length;
          return kept;
        },
      });
      expect(await faulty.mirrored("http")).to.deep.equal(sound);
      expect(omitted).to.be.greaterThan(0);
    });

    it(`that leaves out ${name} of whatever is not asked by hash is exact`, async () => {
      faulty.node.be({
        result: (question, result) =>
          rangeOf(question) === 0 ? result : omit(result as readonly Log[]), // a list of logs
      });
      expect(await faulty.mirrored("http")).to.deep.equal(sound);
    });
  }

  it("that mixes the logs of two branches is exact", async () => {
    let left = 6;
    faulty.node.be({
      result: ({ method }, result) => {
        if (method !== "eth_getLogs" || left-- <= 0) return result;
        return (result as readonly Log[]).map((log) => ({
          ...log,
          blockHash: `0x${"0b".repeat(32)}`,
        })); // logs
      },
    });
    expect(await faulty.mirrored("http")).to.deep.equal(sound);
    expect(left).to.be.at.most(0);
  });

  it("that tells logs which the chain block cannot have is exact", async () => {
    let left = 6;
    faulty.node.be({
      result: ({ method }, result) => {
        if (method !== "eth_getLogs" || left-- <= 0) return result;
        return (result as readonly Log[]).map((log) => ({
          ...log,
          topics: [`0x${"7e".repeat(32)}`],
        })); // logs
      },
    });
    expect(await faulty.mirrored("http")).to.deep.equal(sound);
  });

  it("that takes no batches is exact", async () => {
    faulty.node.be({
      trouble: ({ questions }) => {
        const refused =
          '{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"no batches"}}';
        return questions.length > 1 ? { kind: "text", change: () => refused } : null;
      },
    });
    expect(await faulty.mirrored("http")).to.deep.equal(sound);
    expect(await faulty.mirrored("ws")).to.deep.equal(sound);
  });

  it("that refuses long ranges for a while is asked for shorter ones, and then for longer ones again", async () => {
    await faulty.mine(1_500);
    sound = await faulty.sound();
    let refusals = 0;
    faulty.node.be({
      refusal: (question) => {
        if (rangeOf(question) <= 8 || refusals >= 3) return null;
        refusals += 1;
        return "query returned more than 10000 results";
      },
    });
    expect(await faulty.mirrored("http")).to.deep.equal(sound);
    const spans = faulty.node
      .asked()
      .flatMap(({ questions }) => questions.map(rangeOf))
      .filter((span) => span > 0);
    expect(refusals).to.equal(3);
    expect(Math.min(...spans)).to.be.at.most(8);
    expect(spans.at(-2)).to.be.greaterThan(16);
    expect(widest()).to.be.greaterThan(16);
  });
});
