import { setTimeout as sleep } from "node:timers/promises";
import {
  type Db,
  publicationCounts,
  recentCycles,
  requestCadTrustRun,
  withPublisherLock,
} from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { pino } from "pino";
import { Registry } from "prom-client";
import { enqueueSlot } from "./enqueue-cad-trust-slot.ts";
import { startWorker, type Worker, type WorkerSettings } from "./start-worker.ts";

const NEVER = "0 0 1 1 *";
const NOWHERE = "http://127.0.0.1:9";

describe("startWorker", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  let workers: Worker[];
  let metrics: Registry;
  beforeEach(async () => {
    workers = [];
    metrics = new Registry();
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
    await insertSamplePaper(db);
  });
  afterEach(async () => {
    await Promise.all(workers.map(({ stop }) => stop()));
    await database.close();
  });

  const start = async (settings: Partial<WorkerSettings> = {}) => {
    const config = {
      databaseUrl: database.url,
      cadTrustUrl: null,
      cadTrustApiKey: null,
      cadTrustSchedule: NEVER,
      publicUrl: null,
      rpcUrl: null,
      ...settings,
    };
    const logger = pino({ level: "silent" });
    const registry = workers.length === 0 ? metrics : new Registry();
    workers.push(await startWorker({ db, config, logger, metrics: registry }));
  };
  const cyclesOf = async (cause: string) =>
    (await recentCycles({ db }, 100)).filter((cycle) => cycle.cause === cause);
  const until = async (isDone: () => Promise<boolean>) => {
    for (let round = 0; round < 200; round++) {
      if (await isDone()) return;
      await sleep(50);
    }
    throw new Error("It did not happen within 10 seconds.");
  };

  it("fills the CAD Trust model soon after its start", async () => {
    await start();
    await until(async () => (await cyclesOf("start")).length === 1);
    const [cycle] = await cyclesOf("start");
    expect(cycle).to.include({ outcome: "projected", added: 35, attempt: 1, reason: null });
    const units = (await publicationCounts({ db })).filter(({ table }) => table === "unit");
    expect(units).to.deep.equal([{ table: "unit", state: "new", count: 5 }]);
    const shown = await metrics.metrics();
    expect(shown).to.contain('sixtwo_cad_trust_records{table="unit",state="new"} 5');
    expect(shown).to.contain('sixtwo_cad_trust_cycles_total{outcome="projected"} 1');
  });

  it("runs a slot once however many workers enqueue it", async () => {
    await start();
    await start();
    const slot = new Date("2026-11-20T10:05:00Z");
    await Promise.all([enqueueSlot(db, slot), enqueueSlot(db, slot), enqueueSlot(db, slot)]);
    await until(async () => (await cyclesOf("schedule")).length === 1);
    await enqueueSlot(db, slot);
    await sleep(500);
    const cycles = await cyclesOf("schedule");
    expect(cycles.map((cycle) => cycle.slot)).to.deep.equal([slot]);
  });

  it("ticks by its schedule, two workers once", async () => {
    await start({ cadTrustSchedule: "* * * * * *" });
    await start({ cadTrustSchedule: "* * * * * *" });
    await until(async () => (await cyclesOf("schedule")).length >= 3);
    const slots = (await cyclesOf("schedule")).map(({ slot }) => slot?.toISOString());
    expect(new Set(slots).size).to.equal(slots.length);
    expect(slots.every((slot) => slot?.endsWith(".000Z"))).to.equal(true);
  });

  it("runs when asked to", async () => {
    await start();
    await until(async () => (await cyclesOf("start")).length === 1);
    await requestCadTrustRun({ db });
    await until(async () => (await cyclesOf("manual")).length === 1);
    expect((await cyclesOf("manual"))[0]).to.include({ outcome: "projected", added: 0 });
  });

  it("shows why it cannot publish, tries again, and fills the model all the same", async () => {
    await start({ cadTrustUrl: NOWHERE });
    await until(async () => (await cyclesOf("start")).length === 2);
    const [second, first] = await cyclesOf("start");
    expect(first).to.include({ outcome: "interrupted", attempt: 1, added: 35 });
    expect(second).to.include({ outcome: "interrupted", attempt: 2, added: 0 });
    expect(first?.reason).to.contain(NOWHERE);
  });

  it("shows that a URL is none, and fills the model all the same", async () => {
    await start({ cadTrustUrl: "not a url" });
    await until(async () => (await cyclesOf("start")).length >= 1);
    expect((await cyclesOf("start")).at(-1)).to.include({
      outcome: "failed",
      added: 35,
      reason:
        'CAD_TRUST_URL is "not a url", which is no http or https URL. ' +
        "Set it to the root of the node, like https://cadt.example.org:31310.",
    });
  });

  it("comes back later while another worker is at it", async () => {
    await withPublisherLock({ db }, "none", async () => {
      await start();
      await sleep(1000);
      expect(await recentCycles({ db }, 10)).to.deep.equal([]);
    });
    await until(async () => (await cyclesOf("start")).length === 1);
  });

  it("refuses a schedule that is no cron line", async () => {
    const failure = await start({ cadTrustSchedule: "sometimes" }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(RegistryError).with.property("code", "CONFIG_INVALID");
  });

  it("asks for a worker before the first one has prepared the queue", async () => {
    const failure = await requestCadTrustRun({ db }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(RegistryError).with.property("code", "DATABASE_OUTDATED");
  });
});
