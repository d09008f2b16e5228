import { setTimeout as sleep } from "node:timers/promises";
import { announceChainBlock } from "@sixtwo/db/mirror";
import { cutListeners, splitSampleBlock } from "@sixtwo/db/testing";
import { expect } from "chai";
import { type EventStream, events, type SentEvent } from "../testing/events.ts";
import { indexChainBlock } from "../testing/index-chain-block.ts";
import { useApi } from "../testing/use-api.ts";

const TRANSACTIONS = "subscription { actionRecorded { transaction } }";

/** The transactions' numbers, in the order in which they were told. */
function numbers(told: readonly SentEvent[]): readonly number[] {
  return told.map(({ result }) => {
    const { actionRecorded } = result.data as { actionRecorded: { transaction: string } };
    return Number(actionRecorded.transaction.slice(2));
  });
}

describe("subscriptions over SSE", function () {
  this.timeout(120_000);
  const api = useApi();
  const subscribe = async (query: string, headers: Record<string, string> = {}) =>
    events(api.url, query, headers);
  /** Subscribes, and proves that it listens: what is mirrored from here on is told. */
  const listening = async (query: string): Promise<EventStream> => {
    const stream = await subscribe(query);
    await stream.opened();
    return stream;
  };

  it("tell each action as it is indexed, to every subscriber", async () => {
    const query = "subscription { actionRecorded { id kind quantity block { state } } }";
    const subscribers = [await listening(query), await listening(query)];
    await indexChainBlock(api.db, 7, 701);
    for (const { response, until, close } of subscribers) {
      expect(response.headers.get("content-type")).to.contain("text/event-stream");
      const action = { id: "7-1-0", kind: "VOLUNTARY_CANCELLATION", quantity: 2 };
      const [first] = await until(1);
      expect(first?.result.data).to.deep.equal({
        actionRecorded: { ...action, block: { state: "AUTHORIZED" } },
      });
      expect(first?.result.extensions).to.deep.equal({ cursor: first?.id });
      await close();
    }
  });

  it("tell what took an action's place after a reorg, and nothing twice", async () => {
    const { until, close } = await listening(TRANSACTIONS);
    await indexChainBlock(api.db, 8, 801);
    await until(1);
    await indexChainBlock(api.db, 8, 802);
    await until(2);
    await indexChainBlock(api.db, 9, 901);
    expect(numbers(await until(3))).to.deep.equal([801, 802, 901]);
    await close();
  });

  it("read anew for each event", async () => {
    const { until, close } = await listening(
      "subscription { actionRecorded { registry { name } } }",
    );
    await indexChainBlock(api.db, 10, 1001);
    await until(1);
    await api.db.updateTable("ledger.registries").set({ name: "Renamed" }).execute();
    await indexChainBlock(api.db, 11, 1101);
    expect((await until(2)).map(({ result }) => result.data)).to.deep.equal([
      { actionRecorded: { registry: { name: "Ghana" } } },
      { actionRecorded: { registry: { name: "Renamed" } } },
    ]);
    await close();
  });

  it("tell the mirror's height", async () => {
    const { until, close } = await listening("subscription { chainBlockIndexed }");
    await indexChainBlock(api.db, 12);
    const [first] = await until(1);
    expect(first?.result.data).to.deep.equal({ chainBlockIndexed: 12 });
    await close();
    const same = await subscribe("subscription { chainBlockIndexed }", {
      "last-event-id": first?.id ?? "",
    });
    await same.opened();
    await indexChainBlock(api.db, 13);
    const [next] = await same.until(1);
    expect(next?.result.data).to.deep.equal({ chainBlockIndexed: 13 });
    await same.close();
  });

  it("go on after the database has closed the listening connection", async () => {
    const { until, close } = await listening(TRANSACTIONS);
    await cutListeners(api.db);
    await indexChainBlock(api.db, 14, 1401);
    expect(numbers(await until(1))).to.deep.equal([1401]);
    await close();
  });

  describe("resumed", () => {
    it("from a chain block's number tell everything after it, as after: does", async () => {
      const { until, close } = await subscribe(
        `subscription { actionRecorded(after: "7") { transaction } }`,
      );
      await until(5);
      await indexChainBlock(api.db, 15, 1501);
      expect(numbers(await until(6))).to.deep.equal([802, 901, 1001, 1101, 1401, 1501]);
      await close();
    });

    it("lose nothing and tell nothing twice, wherever the connection is cut", async () => {
      await indexChainBlock(api.db, 20, 2001, 2002, 2003);
      const told: SentEvent[] = [];
      const expected = [2001, 2002, 2003];
      let cursor = "19";
      for (let round = 1; round <= 12; round += 1) {
        const count = (round % 3) + 1;
        const stream = await subscribe(TRANSACTIONS, { "last-event-id": cursor });
        await stream.until(1);
        await stream.close(); // in the middle: how many it has read is up to the network
        told.push(...stream.told);
        cursor = stream.told.at(-1)?.id ?? cursor;
        const fresh = Array.from({ length: count }, (_, at) => (20 + round) * 100 + at);
        await indexChainBlock(api.db, 20 + round, ...fresh);
        expected.push(...fresh);
      }
      const last = await subscribe(TRANSACTIONS, { "last-event-id": cursor });
      await last.until(expected.length - told.length);
      expect(numbers([...told, ...last.told])).to.deep.equal(expected);
      await last.close();
    });

    it("tell what a reorg replaced meanwhile, and only that", async () => {
      await indexChainBlock(api.db, 40, 4001);
      await indexChainBlock(api.db, 41, 4101, 4102);
      const before = await subscribe(
        `subscription { actionRecorded(after: "39") { transaction } }`,
      );
      const cursor = (await before.until(3)).at(-1)?.id ?? "";
      await before.close();
      await indexChainBlock(api.db, 41, 4101, 4103);
      await indexChainBlock(api.db, 42, 4201);
      const after = await subscribe(TRANSACTIONS, { "last-event-id": cursor });
      expect(numbers(await after.until(3))).to.deep.equal([4101, 4103, 4201]);
      await after.close();
    });

    it("catch up over more chain blocks than are kept in memory", async () => {
      const heights = Array.from({ length: 70 }, (_, at) => 100 + at);
      for (const height of heights) await indexChainBlock(api.db, height, height * 100);
      const { until, close } = await subscribe(TRANSACTIONS, { "last-event-id": "99" });
      await until(70);
      await indexChainBlock(api.db, 170, 17_000);
      expect(numbers(await until(71))).to.deep.equal(
        [...heights, 170].map((height) => height * 100),
      );
      await close();
    });

    it("refuse what no event had for its id", async () => {
      for (const id of ["x", "7.", "7.AAAA", "1e3", "-1", "9".repeat(40), "'; drop table x"]) {
        const { until, close } = await subscribe(TRANSACTIONS, { "last-event-id": id });
        const [first] = await until(1);
        expect(first?.result.errors, id).to.have.nested.property(
          "[0].extensions.code",
          "BAD_INPUT",
        );
        await close();
      }
    });
  });

  it("are not announced to a mirror that stands still", async () => {
    const { told, opened, close } = await listening("subscription { chainBlockIndexed }");
    await opened();
    await api.db
      .transaction()
      .execute((db) => announceChainBlock(db, { number: 170n, rememberFrom: 0n }));
    await sleep(200);
    expect(told).to.deep.equal([]);
    await close();
  });
});

describe("the subscription to blocks", function () {
  this.timeout(60_000);
  const api = useApi();
  const BLOCKS = "{ firstSerial quantity holder { quantity } }";
  const changed = ({ result }: SentEvent) => (result.data as { blockChanged: object }).blockChanged; // as asked

  it("tells what began, from any chain block or event on", async () => {
    await splitSampleBlock(api.db); // in chain block 7, which is not announced yet
    const live = await events(api.url, `subscription { blockChanged ${BLOCKS} }`);
    await live.opened();
    await indexChainBlock(api.db, 7, 701);
    const split = { firstSerial: 301, quantity: 250, holder: { quantity: 450 } }; // it had 200 before
    expect((await live.until(1)).map(changed)).to.deep.equal([split]);
    await live.close();

    const versions = await api.db.selectFrom("ledger.blocks").select("valid_from").execute();
    const whole = await events(api.url, `subscription { blockChanged(after: "0") ${BLOCKS} }`);
    const told = await whole.until(versions.length);
    await whole.close();
    expect(told.map(changed).at(-1)).to.deep.equal(split);
    const lastButOne = told.at(-2)?.id ?? "";
    const rest = await events(api.url, `subscription { blockChanged ${BLOCKS} }`, {
      "last-event-id": lastButOne,
    });
    expect((await rest.until(1)).map(changed)).to.deep.equal([split]);
    await rest.close();
  });
});

describe("the subscriptions of one client", () => {
  const api = useApi({ graphql: { subscriptionsPerClient: 2 } });

  it("are so many at most, until one of them ends", async () => {
    const open = () => events(api.url, "subscription { chainBlockIndexed }");
    const [one, two] = [await open(), await open()];
    const refused = await open();
    expect(refused.response.status).to.equal(429);
    expect(refused.response.headers.get("retry-after")).to.equal("10");
    expect(two.response.status).to.equal(200);
    await one.close();
    let again = await open();
    for (let time = 0; again.response.status === 429 && time < 200; time += 1) {
      await sleep(50);
      again = await open();
    }
    expect(again.response.status).to.equal(200);
    for (const stream of [two, again]) await stream.close();
  });
});
