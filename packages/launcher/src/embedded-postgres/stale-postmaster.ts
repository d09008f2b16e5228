import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { LauncherLogger } from "../launcher-logger.ts";
import { identifyProcess } from "../process-identity.ts";

/**
 * Clears the way for a new server on a cluster: stops one that a killed launcher left behind, and
 * removes a pid file whose process has ended. PostgreSQL itself takes a pid that some other program
 * has got, or that nobody has reaped, for a running server; against workers of a killed server that
 * still run it has a second guard, the shared memory of its data folder.
 */
export async function endStalePostmaster(data: string, logger: LauncherLogger): Promise<void> {
  const pidFile = join(data, "postmaster.pid");
  const pid = Number.parseInt(await readFile(pidFile, "utf8").catch(() => ""), 10);
  if (pid > 1 && identifyProcess(pid) !== undefined && commandLine(pid).includes(data)) {
    logger.warn({ pid }, "Stopping a PostgreSQL that an earlier start left running");
    await stopPostmaster(pid);
  }
  await rm(pidFile, { force: true });
}

/** Stops a server: first closing its connections, then without waiting, then by force. */
export async function stopPostmaster(pid: number): Promise<void> {
  const steps = [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const;
  for (const [signal, milliseconds] of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return; // it has ended
    }
    const deadline = Date.now() + milliseconds;
    while (identifyProcess(pid) !== undefined && Date.now() < deadline) await sleep(10);
    if (identifyProcess(pid) === undefined) return;
  }
}

function commandLine(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return ""; // it has ended meanwhile
  }
}
