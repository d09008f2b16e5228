import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { recentCycles } from "@sixtwo/db";
import {
  createEmptyTestDatabase,
  createTestDatabase,
  insertSampleLedger,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { expect } from "chai";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

describe("the worker as a process of its own", function () {
  this.timeout(60_000);
  let database: TestDatabase | null = null;
  let worker: ChildProcess | null = null;
  afterEach(async () => {
    worker?.kill("SIGKILL");
    await database?.close();
    [database, worker] = [null, null];
  });

  const start = (environment: Readonly<Record<string, string>>) => {
    worker = spawn(process.execPath, [MAIN], {
      env: environment,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return worker;
  };
  const get = async (port: number, path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null);
    return answer === null ? null : { status: answer.status, text: await answer.text() };
  };
  const untilAlive = async (port: number) => {
    for (let round = 0; round < 300; round++) {
      if ((await get(port, "/health"))?.status === 200) return;
      await sleep(100);
    }
    throw new Error("It was not alive within 30 seconds.");
  };

  it("serves its health, works, and stops when told to", async () => {
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
    const port = await freePort();
    const child = start({ DATABASE_URL: database.url, PORT: `${port}`, CAD_TRUST_URL: "" });
    await untilAlive(port);
    expect(await get(port, "/ready")).to.deep.equal({ status: 200, text: '{"status":"ready"}' });
    for (let round = 0; round < 200; round++) {
      if ((await recentCycles(database, 1)).length === 1) break;
      await sleep(50);
    }
    expect((await recentCycles(database, 1))[0]).to.include({
      cause: "start",
      outcome: "projected",
    });
    expect((await get(port, "/metrics"))?.text).to.contain("sixtwo_cad_trust_records");
    child.kill("SIGTERM");
    expect(await once(child, "exit")).to.deep.equal([0, null]);
  });

  it("says what to do without a database, and with one that was not migrated", async () => {
    const missing = start({ DATABASE_URL: "" });
    expect(await lastWords(missing)).to.equal(
      "CONFIG_INVALID: DATABASE_URL is set: " +
        "it must be like postgres://user:password@host:5432/sixtwo.\n" +
        "Correct DATABASE_URL; .env.example shows what it looks like.\n",
    );
    database = await createEmptyTestDatabase();
    const outdated = start({ DATABASE_URL: database.url, PORT: "0" });
    expect(await lastWords(outdated)).to.match(/^DATABASE_OUTDATED: .*0001_create_ledger/);
  });
});

async function lastWords(child: ChildProcess): Promise<string> {
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, "close");
  expect(code).to.equal(1);
  return text;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  return typeof address === "object" && address ? address.port : 0;
}
