import { setTimeout as sleep } from "node:timers/promises";
import { addJob } from "@sixtwo/db";
import { createTestDatabase, type Relay, startRelay, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
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
    const tasks = { note: (payload: unknown) => void done.push(JSON.stringify(payload)) };
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

  it("stops while the database is away", async () => {
    await relay.cut();
    await sleep(500);
    await stop();
    stop = async () => {};
    await relay.restore();
  });
});
