import { type ChildProcess, spawn } from "node:child_process";

export type TetheredCommand = {
  readonly command: string;
  readonly args: readonly string[];
  /** Sent to the command when this process ends in whatever way, kill -9 included. */
  readonly signalOnOrphan: "KILL" | "INT";
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** An open file that receives both output streams; without it only stderr is piped. */
  readonly outputFile?: number;
};

export type TetheredProcess = {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Resolves with the exit code, or with the signal's name. */
  readonly exited: Promise<number | string>;
};

// The watcher's `read` ends with the pipe, that is with the parent. It is forked twice so that the
// command never meets it as a child of its own, and `exec` keeps the pid that Node knows.
const TETHER =
  'signal=$1; shift; exec 3<&0; ( (read -r line <&3; kill -s "$signal" $$) >/dev/null 2>&1 & ); exec "$@" </dev/null 3<&-';

/**
 * Starts a command in a session of its own, out of reach of the terminal's Ctrl-C, that does not
 * outlive this process.
 */
export async function spawnTethered(options: TetheredCommand): Promise<TetheredProcess> {
  const { command, args, signalOnOrphan, cwd, env, user, outputFile } = options;
  const child = spawn("/bin/sh", ["-c", TETHER, "sh", signalOnOrphan, command, ...args], {
    cwd,
    env,
    ...user,
    detached: true,
    stdio: ["pipe", outputFile ?? "ignore", outputFile ?? "pipe"],
  });
  const exited = new Promise<number | string>((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? signal ?? "unknown"));
  });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${command} started without a pid.`);
  void exited.then(() => endWatcher(child, pid));
  return { pid, child, exited };
}

function endWatcher(child: ChildProcess, pid: number): void {
  // First the watcher, then its pipe: so it can never signal a stranger that got the command's pid.
  killGroup(pid);
  child.stdin?.destroy();
}

/** Kills all that a tethered command's session still holds; no error when nothing is left. */
export function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
