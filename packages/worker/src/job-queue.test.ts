import { setTimeout as sleep } from "node:timers/promises";
import { addJob } from "@sixtwo/db";
import {
  createTestDatabase,
  endBackend,
  type Relay,
  startRelay,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { expect } from "chai";
import { sql } from "kysely";
import { pino } from "pino";
import { startJobQueue } from "./job-queue.ts";

describe("startJobQueue", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let relay: Relay;
  let stop: () => Promise<void>;
  let done: string[];
  beforeEach(async () => {
    done = [];
    database = await createTestDatabase();
    relay = await startRelay(database.url);
    const tasks = {
      note: (payload: unknown) => void done.push(JSON.stringify(payload)),
      fail: async () => {
        await holdJobs();
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
  /** Until `letGo`. */
  let letGo = async () => {};
  const holdJobs = async () => {
    const holding = await database.db.startTransaction().execute();
    letGo = () =>
      holding
        .rollback()
        .execute()
        .catch(() => undefined)
        .then(() => {});
    await sql`lock table graphile_worker._private_jobs in share mode`.execute(holding);
  };
  /** The connection that waits to write down that a job failed. */
  const failing = async () => {
    const { rows } = await sql<{ readonly pid: number }>`
      select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
        and query like '%last_error =%'`.execute(database.db);
    return rows[0]?.pid ?? null;
  };
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
    for (let round = 0; round < 400 && (await failing()) === null; round++) await sleep(25);
    await endBackend(database.db, Number(await failing()));
    await letGo();
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
