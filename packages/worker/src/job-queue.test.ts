import { setTimeout as sleep } from "node:timers/promises";
import { addJob } from "@sixtwo/db";
import {
  createTestDatabase,
  endBackend,
  type HeldTable,
  holdTable,
  type Relay,
  startRelay,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import { startJobQueue } from "./job-queue.ts";

describe("startJobQueue", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let relay: Relay;
  let stop: () => Promise<void>;
  let done: string[];
  let jobs: HeldTable | undefined;
  beforeEach(async () => {
    done = [];
    jobs = undefined;
    database = await createTestDatabase();
    relay = await startRelay(database.url);
    const tasks = {
      note: (payload: unknown) => void done.push(JSON.stringify(payload)),
      fail: async () => {
        jobs = await holdTable(database.db, "graphile_worker._private_jobs");
        throw new Error("Broken off.");
      },
    };
    const logger = pino({ level: "silent" });
    stop = await startJobQueue({ databaseUrl: relay.url, tasks, logger, pollMs: 20 });
  });
  afterEach(async () => {
    await stop();
    await relay.cut();
    await database.close();
  });

  const add = (name: string) =>
    addJob(database, { task: "note", payload: { name }, key: name, runAt: null, maxAttempts: 2 });
  const untilDone = async (count: number) => {
    for (let round = 0; round < 400 && done.length < count; round++) await sleep(25);
    return done;
  };

  it("runs a job", async () => {
    await add("one");
    expect(await untilDone(1)).to.deep.equal(['{"name":"one"}']);
  });

  it("goes on after the database was away", async () => {
    await add("before");
    await untilDone(1);
    await relay.cut();
    await sleep(500);
    await relay.restore();
    await add("after");
    expect(await untilDone(2)).to.deep.equal(['{"name":"before"}', '{"name":"after"}']);
  });

  it("goes on after its connection broke while it wrote down how a job ended", async () => {
    const strays: unknown[] = []; // each of which ends a process that is not a test
    const note = (reason: unknown) => void strays.push(reason);
    process.on("unhandledRejection", note);
    const job = { task: "fail", payload: {}, key: "fail", runAt: null, maxAttempts: 1 };
    await addJob(database, job);
    for (let round = 0; round < 400 && jobs === undefined; round++) await sleep(25);
    await endBackend(database.db, (await jobs?.waited()) ?? 0);
    await jobs?.release();
    await add("after");
    expect(await untilDone(1)).to.deep.equal(['{"name":"after"}']);
    process.off("unhandledRejection", note);
    expect(strays).to.deep.equal([]);
  });

  it("stops while the database is away", async () => {
    await relay.cut();
    await sleep(500);
    await stop();
    stop = async () => {};
    await relay.restore();
  });
});
