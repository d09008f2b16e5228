import { setTimeout as sleep } from "node:timers/promises";
import { createChainClient } from "@sixtwo/chain";
import { withJobLock } from "@sixtwo/db";
import {
  beginReconciliation,
  driftsOf,
  lastReconciliation,
  serialGapsOf,
} from "@sixtwo/db/reconcile";
import { startWorker } from "@sixtwo/worker";
import { expect } from "chai";
import { pino } from "pino";
import { Registry } from "prom-client";
import {
  type ReconcileDeps,
  reconcileMirror,
} from "../../packages/worker/src/jobs/reconcile-mirror.ts";
import { type LiveMirror, openLiveMirror } from "../support/live-mirror.ts";
import { againAndAgain } from "../support/served-mirror.ts";

describe("the comparison of the mirror with balanceOf on the chain", function () {
  this.timeout(120_000);
  let live: LiveMirror;
  let log: Record<string, unknown>[];
  before(async () => {
    live = await openLiveMirror();
    await live.send(12);
    live.startIndexer();
    await live.atHead();
  });
  beforeEach(() => {
    log = [];
  });
  after(() => live?.close());

  const logger = pino({ level: "info" }, { write: (line) => log.push(JSON.parse(line)) });
  const begin = async () => {
    const { db } = live.database;
    const begun = await db
      .transaction()
      .execute((transaction) => beginReconciliation(transaction, { slot: null, now: new Date() }));
    return begun?.id ?? 0n;
  };
  const job = (more: Partial<ReconcileDeps> = {}): ReconcileDeps => ({
    ...{ db: live.database.db, chain: live.chain.client, logger, pageSize: 5, finality: 64n },
    clock: () => new Date(),
    stopping: new AbortController().signal,
    onFailure: () => undefined,
    ...more,
  });
  const reconcile = async (more?: Partial<ReconcileDeps>) => {
    await reconcileMirror(job(more), await begin());
    return lastReconciliation(live.database);
  };
  const errors = () => log.filter(({ level }) => level === 50);
  /** Alters rows by hand while `work` goes on, and puts them back. */
  const altered = async (statement: string, work: () => Promise<void>) => {
    await live.query("create table kept as select * from ledger.blocks");
    try {
      await live.query(statement);
      await work();
    } finally {
      await live.query("truncate ledger.blocks");
      await live.query("insert into ledger.blocks select * from kept");
      await live.query("drop table kept");
    }
  };

  it("finds nothing in a sound mirror", async () => {
    const last = await reconcile();
    expect(last).to.include({ compared: 13n, drifting: 0n, failure: null });
    expect(await driftsOf(live.database, { id: last?.id ?? 0n, limit: 9 })).to.deep.equal([]);
    expect(log.map(({ msg }) => msg)).to.deep.equal(["the mirror agrees with the chain"]);
  });

  it("finds a block that was altered, and says what each has", async () => {
    const { entity } = live.system.countries.a;
    const one = `valid_to = 9223372036854775807 and first_serial =
      (select max(first_serial) from ledger.blocks where holder = '${entity.address}')`;
    await altered(
      `update ledger.blocks set quantity = 3, last_serial = first_serial + 2 where ${one}`,
      async () => {
        const last = await reconcile();
        expect(last).to.include({ compared: 13n, drifting: 1n });
        const [drift, ...others] = await driftsOf(live.database, { id: last?.id ?? 0n, limit: 9 });
        expect(others).to.deep.equal([]);
        const { block_id: id, ...found } = drift ?? { block_id: 0n };
        expect(found).to.deep.equal({
          chain_block: last?.chainBlock,
          ...{ holder: entity.address, quantity: 3n },
          ...{ chain_holder: entity.address, chain_quantity: 1n },
        });
        expect(await serialGapsOf(live.database, last?.id ?? 0n)).to.deep.equal([
          { registry: "XXA01", mirrored: 1002n, issued: 1000n },
        ]);
        expect(errors().length).to.equal(1);
        expect(errors()[0]).to.include({ msg: "the mirror differs from the chain", drifting: 1 });
        expect(JSON.stringify(errors()[0]))
          .to.contain(`"block_id":"${id}"`)
          .and.contain('"quantity":"3"');
      },
    );
    expect(await reconcile()).to.include({ drifting: 0n });
  });

  for (const { what, statement, drifting, gap } of [
    {
      what: "another holder",
      statement: `update ledger.blocks set holder = '0x${"9".repeat(40)}' where first_serial = 1 and valid_to = 9223372036854775807`,
      ...{ drifting: 1n, gap: 0 },
    },
    {
      what: "a holder that is none",
      statement: `update ledger.blocks set holder = '0x${"z".repeat(40)}' where first_serial = 1 and valid_to = 9223372036854775807`,
      ...{ drifting: 1n, gap: 0 },
    },
    {
      what: "a block that the chain has not",
      statement:
        "update ledger.blocks set block_id = block_id + 7000 where first_serial = 1 and valid_to = 9223372036854775807",
      ...{ drifting: 1n, gap: 0 },
    },
    {
      what: "an id beyond all numbers of the chain",
      statement:
        "update ledger.blocks set block_id = 10::numeric ^ 77 * 9 where first_serial = 1 and valid_to = 9223372036854775807",
      ...{ drifting: 1n, gap: 0 },
    },
    {
      what: "a block that is gone",
      statement:
        "delete from ledger.blocks where first_serial = 1000 and valid_to = 9223372036854775807",
      ...{ drifting: 0n, gap: 1 },
    },
  ]) {
    it(`finds ${what}`, async () => {
      await altered(statement, async () => {
        const last = await reconcile();
        expect(last).to.include({ drifting });
        expect((await serialGapsOf(live.database, last?.id ?? 0n)).length).to.equal(gap);
        expect(errors().length).to.equal(1);
      });
    });
  }

  it("raises no alarm while the chain and the mirror go on, reorgs included", async () => {
    let moving = true;
    const moves = async () => {
      while (moving) {
        await live.send(3);
        await live.chain.request("anvil_reorg", [2, []]);
        await sleep(50);
      }
    };
    const ended = moves();
    for (let turn = 0; turn < 3; turn++) {
      const last = await reconcile({ pageSize: 2 });
      expect(last).to.include({ drifting: 0n });
    }
    moving = false;
    await ended;
    await live.atHead();
    expect(errors()).to.deep.equal([]);
  });

  it("goes on after the last page when it was cut off", async () => {
    await live.atHead();
    const id = await begin();
    const stopping = new AbortController();
    const stopAfterTen = async () => {
      const [row] = await live.query<{ compared: string }>(
        `select compared from operations.reconciliations where reconciliation_id = ${id}`,
      );
      if (Number(row?.compared) >= 10) stopping.abort();
    };
    const watch = againAndAgain(stopAfterTen);
    const cutOff = await reconcileMirror(job({ pageSize: 2, stopping: stopping.signal }), id).catch(
      (error: Error) => error,
    );
    await watch.end();
    expect(cutOff).to.have.property("code", "NOT_SYNCED");
    const [open] = await live.query<{ compared: string; failure: string }>(
      `select compared, failure from operations.reconciliations where reconciliation_id = ${id}`,
    );
    const compared = Number(open?.compared);
    expect(compared).to.be.at.least(10);
    expect(open?.failure).to.contain("The worker was stopped");
    expect(await begin()).to.equal(id);
    await reconcileMirror(job(), id);
    const [blocks] = await live.query<{ count: string }>(
      "select count(*) from ledger.blocks where valid_to = 9223372036854775807",
    );
    expect(compared).to.be.lessThan(Number(blocks?.count));
    expect(await lastReconciliation(live.database)).to.include({
      ...{ id, compared: BigInt(blocks?.count ?? 0), drifting: 0n, failure: null },
    });
  });

  it("fails while the node is away, says so, and is made again", async () => {
    const before = await lastReconciliation(live.database);
    const id = await begin();
    let failures = 0;
    const chain = createChainClient({ rpcUrl: "http://127.0.0.1:9" });
    const away = job({ chain, onFailure: () => void failures++ });
    const failure = await reconcileMirror(away, id).catch((error: Error) => error);
    expect(failure).to.have.property("code", "CHAIN_UNREACHABLE");
    expect(failures).to.equal(1);
    const last = await lastReconciliation(live.database);
    expect(last).to.include({ id: before?.id });
    expect(last?.failure).to.contain("http://127.0.0.1:9 does not answer");
    expect(log.at(-1)).to.include({ level: 40, msg: "a reconciliation broke off" });
    await reconcileMirror(job(), id);
    expect(await lastReconciliation(live.database)).to.include({ id, failure: null });
  });

  it("waits for a mirror that is far behind", async () => {
    await live.stopIndexer();
    await live.chain.request("anvil_mine", [100]);
    const failure = await reconcile().catch((error: Error) => error);
    expect(failure).to.have.property("code", "NOT_SYNCED");
    expect(failure)
      .to.have.property("message")
      .match(/100 behind the head/);
    live.startIndexer();
    await live.atHead();
    await reconcile();
  });

  it("is made by one worker at a time", async () => {
    const id = await begin();
    await withJobLock(live.database, "reconcile", () => reconcileMirror(job(), id));
    expect(await begin()).to.equal(id);
    await reconcileMirror(job(), id);
  });

  it("is made by the workers on schedule, each slot once, and shows in every worker's metrics", async () => {
    const registries = [new Registry(), new Registry()];
    const before = (await lastReconciliation(live.database))?.id ?? 0n;
    const workers = [];
    for (const metrics of registries) {
      const config = {
        ...{ databaseUrl: live.database.url, rpcUrl: live.chain.rpcUrl },
        ...{ cadTrustUrl: null, cadTrustApiKey: null, publicUrl: null },
        ...{ cadTrustSchedule: "0 0 1 1 *", reconcileSchedule: "* * * * * *" },
      };
      workers.push(await startWorker({ db: live.database.db, config, logger, metrics }));
    }
    const rows = () =>
      live.query<{ slot: Date | null }>(
        `select slot from operations.reconciliations where finished_at is not null and reconciliation_id > ${before}`,
      );
    for (let round = 0; round < 200 && (await rows()).length < 3; round++) await sleep(100);
    await Promise.all(workers.map(({ stop }) => stop()));
    const slots = (await rows()).map(({ slot }) => slot?.toISOString());
    expect(slots.length).to.be.at.least(3);
    expect(new Set(slots).size).to.equal(slots.length);
    for (const metrics of registries) {
      const text = await metrics.metrics();
      expect(text).to.match(/^sixtwo_reconciliation_blocks \d{2,}$/m);
      expect(text).to.contain("\nsixtwo_reconciliation_drifting_blocks 0\n");
      expect(text).to.contain("\nsixtwo_reconciliation_missing_serials 0\n");
      expect(text).to.match(/^sixtwo_reconciliation_finished_timestamp_seconds \d+/m);
      expect(text).to.match(/^sixtwo_reconciliation_duration_seconds [\d.]+$/m);
      expect(text).to.contain("\nsixtwo_reconciliation_failures_total 0\n");
    }
  });
});
