import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PATIENCE_MS = 60_000;

export type ServiceProcess = {
  readonly output: () => string;
  /** Resolves to the exit code, null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Sends SIGTERM and waits. */
  readonly stop: () => Promise<number | null>;
};

/** Starts a program of the project, with flags for Node before it, with nothing in its environment but what is given. */
export function startService(
  program: readonly string[],
  environment: Readonly<Record<string, string>>,
): ServiceProcess {
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const chunks: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  const ended = once(child, "close").then(([code]): number | null => code);
  return {
    output: () => chunks.join(""),
    ended,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Waits until the URL answers 200; a service that ends before that fails with its output. */
export async function untilAnswers(url: string, service: ServiceProcess): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  let over = false;
  void service.ended.then(() => {
    over = true;
  });
  while (!over && performance.now() < deadline) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer 200.\n${service.output()}`);
}
