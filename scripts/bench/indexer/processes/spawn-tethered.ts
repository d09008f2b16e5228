import { type ChildProcess, spawn } from "node:child_process";

export type TetheredCommand = {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Whom it runs as; this process's own user when left out. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** A folder of its own, which goes when this process ends before the program. */
  readonly folder?: string;
};

export type Tethered = {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly exited: Promise<void>;
  /** The end of what it has written. */
  readonly output: () => string;
  readonly onOutput: (listener: (text: string) => void) => void;
  /** Asks it to end, and waits; kills it when it takes longer than `limitMs`. */
  readonly end: (signal: NodeJS.Signals, limitMs?: number) => Promise<void>;
};

// The pipe closes with this process, in whatever way it ends; then the program and its folder go.
const TETHER =
  'folder=$1; shift; (read -r line; kill -KILL $$; sleep 1; [ -z "$folder" ] || rm -rf "$folder") >/dev/null 2>&1 <&3 & exec "$@" </dev/null 3<&-';
const END_MS = 20_000;
const KEPT_CHARACTERS = 20_000;

/** Starts a program that does not outlive this process. Its id is that of the program itself. */
export function spawnTethered(options: TetheredCommand): Tethered {
  const { command, args, env, cwd, user, folder = "" } = options;
  const child = spawn("/bin/sh", ["-c", TETHER, "sh", folder, command, ...args], {
    ...user,
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} could not be started.`);
  let output = "";
  const listeners: ((text: string) => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      const text = chunk.toString();
      output = `${output}${text}`.slice(-KEPT_CHARACTERS);
      for (const listener of listeners) listener(text);
    });
  }
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    pid,
    child,
    exited,
    output: () => output,
    onOutput: (listener) => void listeners.push(listener),
    end: async (signal, limitMs = END_MS) => {
      child.kill(signal);
      const timer = setTimeout(() => child.kill("SIGKILL"), limitMs);
      await exited;
      clearTimeout(timer);
      killGroup(pid);
    },
  };
}

/** What is left of it: the watcher of the pipe at least. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing is left, which is what was wanted.
  }
}
