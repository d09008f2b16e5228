import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

const LAST_WORDS_MS = 1_000;

/** How a program ended: its exit code, or the reason why it has none. */
export type ProgramEnd = { readonly code: number } | { readonly stopped: string };

/** Where what a program prints goes: as it comes, nowhere, or to somebody. */
export type Output = "inherit" | "ignore" | ((printed: Buffer) => void);

/**
 * Runs a program with live output in a process group of its own and leaves nothing of it behind.
 * @param command the program and its arguments.
 * @param limitMs after this many milliseconds the whole group is killed.
 */
export function runProgram(
  [program = "", ...args]: readonly string[],
  limitMs: number,
  output: Output = "inherit",
): Promise<ProgramEnd> {
  const isHeard = typeof output === "function";
  const stdio = isHeard ? "pipe" : output;
  const child = spawn(program, args, { stdio: ["ignore", stdio, stdio], detached: true });
  const closed = once(child, "close").catch(() => undefined);
  if (isHeard) for (const stream of [child.stdout, child.stderr]) stream?.on("data", output);
  const killGroup = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      // ESRCH: the group has ended by itself.
    }
  };
  const pass = (signal: NodeJS.Signals): void => {
    killGroup(signal);
    process.exitCode = 130;
  };
  process.on("SIGINT", pass).on("SIGTERM", pass);
  return new Promise((end) => {
    let stopped: string | undefined;
    const timer = setTimeout(() => {
      stopped = `stopped after its limit of ${limitMs / 1_000} s`;
      killGroup("SIGKILL");
    }, limitMs);
    const finish = (how: ProgramEnd): void => {
      clearTimeout(timer);
      process.off("SIGINT", pass).off("SIGTERM", pass);
      // Servers that a crashed test started would keep their ports.
      killGroup("SIGKILL");
      // Its last words may still be on their way; somebody who left its group may keep the pipe open.
      if (isHeard) Promise.race([closed, sleep(LAST_WORDS_MS)]).then(() => end(how));
      else end(how);
    };
    child.on("error", (error) => finish({ stopped: `could not start: ${error.message}` }));
    child.on("exit", (code, signal) => {
      if (stopped !== undefined) finish({ stopped });
      else finish(code === null ? { stopped: `ended by ${signal}` } : { code });
    });
  });
}
