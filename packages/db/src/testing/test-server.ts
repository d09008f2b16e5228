import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { readTestServerUrl } from "./config.ts";
import { findPostgresBinaries } from "./postgres-binaries.ts";
import { unprivilegedUser } from "./unprivileged-user.ts";

const START_LIMIT_MS = 60_000;
// Nothing of a test outlives it, so nothing waits for the disk.
const SPEED = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "shared_buffers=64MB",
  "max_connections=200",
];
// The pipe ends with the process, in whatever way it ends; then server and folder go.
const TETHER =
  'folder=$1; shift; "$@" </dev/null & read -r line; kill -KILL $!; wait; rm -rf "$folder"';

let running: Promise<string> | undefined;

/**
 * One real PostgreSQL for this process, started at the first call; it ends with the process.
 * @returns the URL of its maintenance database
 */
export function testServer(): Promise<string> {
  running ??= startServer();
  return running;
}

async function startServer(): Promise<string> {
  const given = readTestServerUrl();
  if (given !== null) return given;
  const { initdb, postgres } = await findPostgresBinaries();
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-postgres-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initial = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"];
  execFileSync(initdb, initial, { ...user, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const places = ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port)];
  const settings = SPEED.flatMap((setting) => ["-c", setting]);
  const command = ["-c", TETHER, "sh", folder, postgres, ...places, ...settings];
  const server = spawn("/bin/sh", command, {
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  server.unref();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return url;
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
