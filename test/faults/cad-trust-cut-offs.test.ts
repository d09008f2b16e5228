import { setTimeout as sleep } from "node:timers/promises";
import { openPublications, recentCycles, requestCadTrustRun } from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { expect } from "chai";
import { expectPublished } from "../support/cad-trust/expect-published.ts";
import { createHistory, type History } from "../support/cad-trust/history.ts";
import { startWorkerProcess, type WorkerProcess } from "../support/cad-trust/worker-process.ts";
import type { Moment } from "../support/cadt-node/engine/start-node.ts";
import { type CadtV2Node, startCadtV2Node } from "../support/cadt-node/v2/start-cadt-v2-node.ts";
import { eventually } from "../support/eventually.ts";

const API_KEY = "s3cret-node-key";
const PATIENCE_MS = 90_000;
const ASK_EVERY_MS = 1_000;
const LOOK_MS = 50;

describe("PostgreSQL cuts every connection at any call to the CAD Trust node", function () {
  this.timeout(15 * 60_000);
  let database: TestDatabase;
  let node: CadtV2Node;
  let history: History;
  let workers: readonly WorkerProcess[] = [];
  let calls = 0;
  let cut: { readonly call: number; readonly moment: Moment } | null = null;

  before(async () => {
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
    await insertSamplePaper(database.db);
    history = createHistory(database.db);
    node = await startCadtV2Node({ apiKey: API_KEY, confirmAfterMs: 5, observe });
    const settings = { databaseUrl: database.url, nodeUrl: node.url, apiKey: API_KEY };
    workers = [startWorkerProcess(settings), startWorkerProcess(settings)];
    await eventually(async () => (await recentCycles(database, 1)).length > 0);
    await untilPublished();
  });
  after(async () => {
    for (const worker of workers) await worker.kill();
    await node.stop();
    await database.close();
  });

  async function observe(moment: Moment) {
    if (moment === "before") calls++;
    if (cut === null || cut.moment !== moment || calls < cut.call) return undefined;
    cut = null;
    await database.cutConnections();
    return undefined;
  }

  /** Whoever lost its lock with its connection must stop; the other, or itself, goes on. */
  async function untilPublished(): Promise<void> {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      if (waited % ASK_EVERY_MS === 0) await patiently(() => requestCadTrustRun(database));
      if (await patiently(isPublished)) return;
      await sleep(LOOK_MS);
    }
    const open = JSON.stringify(await openPublications(database, 5));
    const outputs = workers.map((worker) => worker.output().slice(-2000)).join("\n");
    throw new Error(`Not published: ${open}\n${outputs}`);
  }

  /** The connections of the test are cut as well. */
  async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
    return ask().catch(async () => {
      await sleep(LOOK_MS);
      return ask();
    });
  }

  async function isPublished(): Promise<boolean> {
    const [cycle] = await recentCycles(database, 1);
    const open = await openPublications(database, 1);
    const units = node.committed("unit").length === history.units().length;
    const quiet = node.staged().length === 0 && node.state.inFlight.length === 0;
    return cycle?.outcome === "idle" && open.length === 0 && units && quiet;
  }

  it("two workers publish each change once", async () => {
    for (let call = 1; ; call++) {
      await patiently(() => history.happen({ what: "split-send", pick: call }));
      calls = 0;
      cut = { call, moment: call % 2 === 0 ? "after" : "before" };
      await patiently(() => requestCadTrustRun(database));
      await untilPublished();
      await expectPublished({ database, node, history });
      if (cut !== null) break;
    }
    expect(calls).to.be.greaterThan(5);
    for (const worker of workers) expect(worker.isAlive(), worker.output()).to.equal(true);
  });
});
