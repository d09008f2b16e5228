import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import pg from "pg";
import { pino } from "pino";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./start-embedded-postgres.ts";

const silent = pino({ level: "silent" });
const MODULE = new URL("./start-embedded-postgres.ts", import.meta.url).href;

async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** A launcher of its own, to be killed. */
async function startElsewhere(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const source = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(MODULE)});
    const none = () => undefined;
    const logger = { debug: none, info: none, warn: none, error: none };
    const { databaseUrl } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, logger });
    console.log(databaseUrl);
    setInterval(none, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { child, url: String(line).trim() };
}

async function postmasterPid(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(pidFile(dataDir), "utf8"), 10);
}

function pidFile(dataDir: string): string {
  return join(dataDir, "postgres", "data", "postmaster.pid");
}

describe("startEmbeddedPostgres", () => {
  let top: string;
  let dataDir: string;
  let running: EmbeddedPostgres | undefined;
  const start = async () => {
    running = await startEmbeddedPostgres({ dataDir, logger: silent });
    return running;
  };
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };

  before(async () => {
    top = await mkdtemp(join(tmpdir(), "sixtwo-postgres-"));
    // Closed to everybody else, as a home folder is.
    await mkdir(join(top, "closed"), { mode: 0o700 });
    dataDir = join(top, "closed", "data");
  });
  afterEach(stop);
  after(() => rm(top, { recursive: true, force: true }));

  it("creates a cluster of its own below a folder that only its owner may enter", async () => {
    const { databaseUrl } = await start();
    const rows = await query(
      databaseUrl,
      "select current_database() as name, current_setting('listen_addresses') as listens",
    );
    expect(rows).to.deep.equal([{ name: "postgres", listens: "127.0.0.1" }]);
    await query(databaseUrl, "create table kept (line text)");
    const settings = await query(
      databaseUrl,
      `select name, setting from pg_settings
       where name in ('max_connections', 'synchronous_commit', 'fsync') order by name`,
    );
    expect(settings.map(({ setting }) => setting)).to.deep.equal(["on", "60", "on"]);
  });

  it("keeps its password to itself", async () => {
    const { databaseUrl } = await start();
    const password = new URL(databaseUrl).password;
    expect(password).to.match(/^[0-9a-f]{48}$/);
    const file = await stat(join(dataDir, "postgres", "password"));
    expect(file.mode & 0o777).to.equal(0o600);
    const wrong = databaseUrl.replace(password, "wrong");
    const refused = await query(wrong, "select 1").catch((error: Error) => error.message);
    expect(refused).to.contain("password authentication failed");
    const log = await readFile(join(dataDir, "postgres", "postgres.log"), "utf8");
    expect(log).to.not.contain(password);
    const command = await readFile(`/proc/${await postmasterPid(dataDir)}/cmdline`, "utf8");
    expect(command).to.not.contain(password);
  });

  it("starts again within three seconds with what it had", async () => {
    await query((await start()).databaseUrl, "insert into kept values ('first')");
    await stop();
    const began = Date.now();
    const { databaseUrl } = await start();
    expect(Date.now() - began).to.be.below(3000);
    expect(await query(databaseUrl, "select line from kept")).to.deep.equal([{ line: "first" }]);
  });

  it("recovers when its launcher and the server are killed at once", async () => {
    const { child, url } = await startElsewhere(dataDir);
    await query(url, "insert into kept values ('before the kill')");
    process.kill(await postmasterPid(dataDir), "SIGKILL");
    child.kill("SIGKILL");
    const { databaseUrl } = await start();
    expect(await query(databaseUrl, "select count(*)::int as lines from kept")).to.deep.equal([
      { lines: 2 },
    ]);
  });

  it("takes over from a server whose launcher alone was killed", async () => {
    const { child, url } = await startElsewhere(dataDir);
    await query(url, "insert into kept values ('orphan')");
    const orphan = await postmasterPid(dataDir);
    child.kill("SIGKILL");
    const { databaseUrl } = await start();
    expect(await postmasterPid(dataDir)).to.not.equal(orphan);
    expect(await query(databaseUrl, "select count(*)::int as lines from kept")).to.deep.equal([
      { lines: 3 },
    ]);
  });

  it("is not stopped by a pid file whose pid another program has got", async () => {
    const bystander = spawn("sleep", ["60"]);
    await once(bystander, "spawn");
    await writeFile(pidFile(dataDir), `${bystander.pid}\n${join(dataDir, "postgres", "data")}\n`);
    await chmod(pidFile(dataDir), 0o600);
    await start();
    expect(bystander.exitCode).to.equal(null);
    bystander.kill();
  });

  it("says so when the server ends by itself", async () => {
    const { failed } = await start();
    process.kill(await postmasterPid(dataDir), "SIGQUIT");
    await failed;
  });

  it("throws away a cluster whose creation was cut short", async () => {
    const other = join(top, "cut-short");
    await mkdir(join(other, "postgres", "data.new", "base"), { recursive: true });
    const { databaseUrl, stop: stopOther } = await startEmbeddedPostgres({
      dataDir: other,
      logger: silent,
    });
    expect(await query(databaseUrl, "select 1 as one")).to.deep.equal([{ one: 1 }]);
    await stopOther();
    expect(await readdir(join(other, "postgres"))).to.not.include("data.new");
  });

  it("names the password file when it is lost", async () => {
    await rm(join(dataDir, "postgres", "password"));
    const error = await start().catch((thrown) => thrown);
    expect(error.code).to.equal("DATABASE_UNREACHABLE");
    expect(error.message).to.contain(join(dataDir, "postgres", "password"));
  });
});
