import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@sixtwo/db";
import { announceChainBlock } from "@sixtwo/db/mirror";
import { cutListeners, sampleBlockId } from "@sixtwo/db/testing";
import { partyCode, registryCode, TCO2E, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { useApi } from "../testing/use-api.ts";

const hash = (number: number) => `0x${String(number).padStart(64, "0")}` as const;

/** Mirrors one more chain block with one voluntary cancellation, as the indexer would. */
async function indexChainBlock(db: Db, number: number, txHash: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const head = { number: BigInt(number), hash: hash(number * 1000 + txHash) };
    const action = {
      chain_block: head.number,
      log_index: 1n,
      kind: "voluntary-cancellation" as const,
      block_id: sampleBlockId(1),
      registry: registryCode("GHA01"),
      party: partyCode("GHA"),
      vintage: 2023,
      batch: 1n,
      metric: TCO2E,
      ...{ first_serial: 1n, last_serial: 2n, quantity: tonnes(2) },
      ...{ acted_at: new Date(), effective_at: new Date(), tx_hash: hash(txHash) },
    };
    await transaction
      .deleteFrom("ledger.actions")
      .where("chain_block", ">=", head.number)
      .execute();
    await transaction
      .insertInto("ledger.actions")
      .values({
        ...action,
        ...{ item: 0, cause: null, cancellation: null, authorization_id: null },
        ...{ from_account: null, to_account: null, from_registry: null, to_registry: null },
        ...{ entity_id: null, ndc_year: null, beneficiary: null, acted_by: null },
      })
      .execute();
    await transaction
      .updateTable("ledger.cursor")
      .set({ ...head, mined_at: new Date() })
      .execute();
    await announceChainBlock(transaction, { number: head.number, rememberFrom: 0n });
  });
}

describe("subscriptions over SSE", function () {
  this.timeout(60_000);
  const api = useApi();

  /** Subscribes, and gathers what is told until it is closed. */
  const subscribe = async (query: string) => {
    const closing = new AbortController();
    const answer = await fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: "text/event-stream" },
      signal: closing.signal,
    });
    const told: unknown[] = [];
    const reading = readEvents(answer, told).catch(() => undefined); // closing ends the reading
    const until = async (count: number): Promise<readonly unknown[]> => {
      const deadline = Date.now() + 20_000;
      while (told.length < count && Date.now() < deadline) await sleep(20);
      return told;
    };
    const close = async () => {
      closing.abort();
      await reading;
    };
    return { answer, until, close };
  };

  async function readEvents(answer: Response, told: unknown[]): Promise<void> {
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of answer.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true });
      const events = text.split("\n\n");
      text = events.pop() ?? "";
      for (const event of events) {
        const [, data] = /^data: (\{.*\})$/m.exec(event) ?? [];
        if (data !== undefined) told.push((JSON.parse(data) as { data: unknown }).data);
      }
    }
  }

  it("tell each action as it is indexed, to every subscriber", async () => {
    const query = "subscription { actionRecorded { id kind quantity block { state } } }";
    const subscribers = [await subscribe(query), await subscribe(query)];
    await sleep(500); // both are listening before anything happens
    await indexChainBlock(api.db, 7, 701);
    for (const { answer, until, close } of subscribers) {
      expect(answer.headers.get("content-type")).to.contain("text/event-stream");
      const action = { id: "7-1-0", kind: "VOLUNTARY_CANCELLATION", quantity: 2 };
      expect(await until(1)).to.deep.equal([
        { actionRecorded: { ...action, block: { state: "AUTHORIZED" } } },
      ]);
      await close();
    }
  });

  it("tell what took an action's place after a reorg, and nothing twice", async () => {
    const { until, close } = await subscribe("subscription { actionRecorded { transaction } }");
    await sleep(500);
    await indexChainBlock(api.db, 8, 801);
    await until(1);
    await indexChainBlock(api.db, 8, 802);
    expect(await until(2)).to.deep.equal(
      [801, 802].map((number) => ({ actionRecorded: { transaction: hash(number) } })),
    );
    await close();
  });

  it("tell the mirror's height", async () => {
    const { until, close } = await subscribe("subscription { chainBlockIndexed }");
    await sleep(500);
    await indexChainBlock(api.db, 9, 901);
    expect(await until(1)).to.deep.equal([{ chainBlockIndexed: 9 }]);
    await close();
  });

  it("go on after the database has closed the listening connection", async () => {
    const { until, close } = await subscribe("subscription { chainBlockIndexed }");
    await sleep(500);
    await cutListeners(api.db);
    await indexChainBlock(api.db, 10, 1001);
    expect(await until(1)).to.deep.equal([{ chainBlockIndexed: 10 }]);
    await close();
  });
});
