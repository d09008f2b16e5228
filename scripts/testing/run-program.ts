import { spawn } from "node:child_process";

/** How a program ended: its exit code, or the reason why it has none. */
export type ProgramEnd = { readonly code: number } | { readonly stopped: string };

/**
 * Runs a program with live output in a process group of its own and leaves nothing of it behind.
 * @param command the program and its arguments.
 * @param limitMs after this many milliseconds the whole group is killed.
 * @param output "ignore" drops what the program prints.
 */
export function runProgram(
  [program = "", ...args]: readonly string[],
  limitMs: number,
  output: "inherit" | "ignore" = "inherit",
): Promise<ProgramEnd> {
  const child = spawn(program, args, { stdio: output, detached: true });
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
      end(how);
    };
    child.on("error", (error) => finish({ stopped: `could not start: ${error.message}` }));
    child.on("exit", (code, signal) => {
      if (stopped !== undefined) finish({ stopped });
      else finish(code === null ? { stopped: `ended by ${signal}` } : { code });
    });
  });
}
