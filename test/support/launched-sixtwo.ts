import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../packages/launcher/src/main.ts", import.meta.url));
const READY = /ready at (http:\/\/\S+)/i;
const START_LIMIT_MS = 180_000;

export type LaunchedSixtwo = {
  readonly url: string;
  /** Ends every process of it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop and waits; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
};

export type Ended = { readonly code: number | null; readonly output: string };

type Environment = Readonly<Record<string, string>>;

/** A data directory that the test removes. */
export function temporaryDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), "sixtwo-test-"));
}

export function removeDataDir(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 5 });
}

/**
 * Starts what `npm start` starts, as a process of its own, and waits until it says that it is ready.
 * @throws with its output when it ends or is not ready in three minutes
 */
export async function launchSixtwo(environment: Environment): Promise<LaunchedSixtwo> {
  const { child, output } = launch(environment);
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`${reason}\n${output()}`));
    const timer = setTimeout(() => fail("Not ready in time."), START_LIMIT_MS);
    child.stdout?.on("data", () => {
      const ready = READY.exec(output());
      if (!ready?.[1]) return;
      clearTimeout(timer);
      resolve(ready[1]);
    });
    child.once("exit", (code) => fail(`It ended with code ${code}.`));
  });
  return { url, kill: () => killTree(child), stop: () => stop(child) };
}

/** Runs what `npm start` starts until it ends by itself. */
export async function runUntilItEnds(environment: Environment): Promise<Ended> {
  const { child, output } = launch(environment);
  const timer = setTimeout(() => child.kill("SIGKILL"), START_LIMIT_MS);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  return { code, output: output() };
}

/** Runs what `npm start` starts, presses Ctrl-C when it says the text, and waits for its end. */
export async function interruptAt(text: string, environment: Environment): Promise<Ended> {
  const { child, output } = launch(environment);
  const timer = setTimeout(() => child.kill("SIGKILL"), START_LIMIT_MS);
  const interrupt = () => {
    if (!output().includes(text)) return;
    child.stdout?.off("data", interrupt);
    child.kill("SIGINT");
  };
  child.stdout?.on("data", interrupt);
  const [code] = await once(child, "close");
  clearTimeout(timer);
  return { code, output: output() };
}

function launch(environment: Environment) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const chunks: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  return { child, output: () => chunks.join("") };
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const [code] = await exited;
  return code;
}

async function killTree(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  for (const pid of [child.pid ?? 0, ...descendants(child.pid ?? 0)]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended by itself meanwhile, which is what was wanted.
    }
  }
  await exited;
}

function descendants(root: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // The process ended between the listing and the reading.
    }
  }
  const below = (pid: number): number[] =>
    [...parents].filter(([, parent]) => parent === pid).flatMap(([own]) => [own, ...below(own)]);
  return below(root);
}
