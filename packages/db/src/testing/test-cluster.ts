import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { findPostgresBinaries } from "./postgres-binaries.ts";
import { type UserIds, unprivilegedUser } from "./unprivileged-user.ts";

/** The files of a PostgreSQL, and how to run it. */
export type TestCluster = {
  readonly folder: string;
  readonly port: number;
  /** Of its maintenance database. */
  readonly url: string;
  readonly program: string;
  readonly user: UserIds | undefined;
};

export type RunningCluster = {
  /** Ends it as a power cut does: every process of it at once. Its files stay. */
  kill(): Promise<void>;
};

const START_LIMIT_MS = 60_000;
const LOOK_MS = 10;
// The pipe ends with this process, in whatever way it ends; then server and folder go.
const TETHER = `folder=$1; shift; "$@" </dev/null & read -r line; kill -KILL $!; wait
  [ "$line" = keep ] || rm -rf "$folder"`;

/** Empty databases in a new folder, of a superuser without a password. */
export async function createCluster(): Promise<TestCluster> {
  const { initdb, postgres } = await findPostgresBinaries();
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-postgres-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initial = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"];
  execFileSync(initdb, initial, { ...user, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return { folder, port, url, program: postgres, user };
}

/** Runs it until this process ends, and waits until it takes connections, recovery included. */
export async function startCluster(
  { folder, port, url, program, user }: TestCluster,
  settings: readonly string[],
): Promise<RunningCluster> {
  const data = join(folder, "data");
  const places = ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port)];
  const given = settings.flatMap((setting) => ["-c", setting]);
  const command = ["-c", TETHER, "sh", folder, program, ...places, ...given];
  const tether = spawn("/bin/sh", command, {
    ...user,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  tether.unref();
  await untilReady(url, tether);
  return {
    async kill() {
      const exited = once(tether, "exit");
      await killTree(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]));
      tether.stdin.end("keep\n");
      await exited;
    },
  };
}

/** The postmaster is held first, so that it starts no further process; backends would outlive it. */
async function killTree(postmaster: number): Promise<void> {
  process.kill(postmaster, "SIGSTOP");
  const pids = [...childrenOf(postmaster), postmaster];
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself meanwhile, which is what was wanted.
    }
  }
  // One that still ends would keep the next server from its shared memory.
  while (pids.some(isAlive)) await sleep(1);
}

function childrenOf(parent: number): readonly number[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => statusOf(pid)?.parent === parent);
}

function isAlive(pid: number): boolean {
  const status = statusOf(pid);
  return status !== null && status.state !== "Z"; // a zombie holds nothing any more
}

function statusOf(pid: number): { readonly state: string; readonly parent: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state = "", parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // behind its name
    return { state, parent: Number(parent) };
  } catch {
    return null; // it ended before or while it was read
  }
}

async function untilReady(url: string, tether: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline || tether.exitCode !== null) throw error;
      await sleep(LOOK_MS);
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
