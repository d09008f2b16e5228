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

const API_KEY = "s3cret-node-key";
const PATIENCE_MS = 60_000;
const LOOK_MS = 20;
const ALL = 100_000;
const MOMENTS = ["before", "after"] as const;

describe("kill -9 of the worker at every call to the CAD Trust node", function () {
  this.timeout(15 * 60_000);
  let database: TestDatabase;
  let node: CadtV2Node;
  let history: History;
  let worker: WorkerProcess | null = null;
  let calls = 0;
  let death: { readonly call: number; readonly moment: Moment } | null = null;
  const killed: string[] = [];

  before(async () => {
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
    await insertSamplePaper(database.db);
    history = createHistory(database.db);
    node = await startCadtV2Node({ apiKey: API_KEY, confirmAfterMs: 5, observe });
  });
  after(async () => {
    await worker?.kill();
    await node.stop();
    await database.close();
  });

  /** Before its effect a call dies with its sender; after it, only the answer does. */
  async function observe(moment: Moment, { method, path }: { method: string; path: string }) {
    if (moment === "before") calls++;
    if (death === null || death.moment !== moment || calls < death.call) return undefined;
    death = null;
    killed.push(`${method} ${path.replace(/\/[0-9a-f-]{36}$/, "/ID")} ${moment}`);
    await worker?.kill();
    return "drop" as const;
  }

  /** Asks a worker, a new one after a death, for runs until all is published or it is dead. */
  async function work(plan: typeof death): Promise<"published" | "killed"> {
    const before = (await recentCycles(database, ALL)).length;
    calls = 0;
    death = plan;
    if (worker?.isAlive()) {
      await requestCadTrustRun(database);
      return watch(worker, before);
    }
    const settings = { databaseUrl: database.url, nodeUrl: node.url, apiKey: API_KEY };
    worker = startWorkerProcess(settings); // begins with a run
    return watch(worker, before);
  }

  async function watch(process: WorkerProcess, before: number): Promise<"published" | "killed"> {
    let seen = before;
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      await sleep(LOOK_MS);
      if (!process.isAlive()) return "killed";
      const cycles = await recentCycles(database, ALL);
      if (cycles.length === seen) continue;
      seen = cycles.length;
      if (cycles[0]?.outcome === "idle" && (await isPublished())) return "published";
      await requestCadTrustRun(database);
    }
    death = null;
    const open = JSON.stringify(await openPublications(database, 5));
    throw new Error(`Neither published nor dead: ${open}\n${process.output()}`);
  }

  async function isPublished(): Promise<boolean> {
    const open = await openPublications(database, ALL);
    return open.length === 0 && node.state.inFlight.length === 0;
  }

  /** Dies at the first call, is started anew, dies at the second, and so on until it gets through. */
  async function dieAtEachCall(moment: Moment): Promise<number> {
    for (let call = 1; ; call++) {
      await history.happen({ what: "split-send", pick: call }); // one PUT and some POSTs
      const end = await work({ call, moment });
      if (end === "killed") await work(null);
      await expectPublished({ database, node, history });
      if (end === "published") return call - 1;
    }
  }

  it("publishes each record once when it dies again and again at the first publication", async () => {
    for (let call = 1; (await work({ call, moment: "after" })) === "killed"; call += 3);
    await expectPublished({ database, node, history });
  });

  for (const moment of MOMENTS) {
    it(`publishes each change once, whichever call it died ${moment}`, async () => {
      const deaths = await dieAtEachCall(moment);
      expect(deaths).to.be.greaterThan(5);
    });
  }

  it("was killed at every step of the cycle", () => {
    for (const step of [
      "GET /v2/health",
      "GET /v2/organizations/status",
      "GET /v2/staging",
      "POST /v2/unit",
      "PUT /v2/unit/ID",
      "POST /v2/staging/commit",
      "GET /v2/unit/ID",
    ]) {
      for (const moment of MOMENTS) expect(killed, step).to.include(`${step} ${moment}`);
    }
  });
});
