import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../../scripts/rebuild.ts", import.meta.url));
const LIMIT_MS = 120_000;

export type RebuildRun = {
  readonly child: ChildProcess;
  /** Resolves once it has printed the text. */
  until(text: string): Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
};

/** Starts the script that makes the mirror anew, with nothing in its environment but what is given. */
export function startRebuild(
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): RebuildRun {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
  let output = "";
  const hear = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = once(child, "close").then(([code]) => {
    clearTimeout(timer);
    return { code: code as number | null, output }; // what "close" tells first
  });
  return {
    child,
    ended,
    until: (text) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(text) && resolve();
        child.stdout.on("data", look);
        void ended.then(() => reject(new Error(`It ended before it said "${text}": ${output}`)));
        look();
      }),
  };
}

/** The same, and waits until it has ended. */
export function runRebuild(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
) {
  return startRebuild(environment, args).ended;
}
