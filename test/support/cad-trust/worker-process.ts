import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../../packages/worker/src/main.ts", import.meta.url));
const NEVER = "0 0 1 1 *";

export type WorkerProcess = {
  readonly isAlive: () => boolean;
  readonly output: () => string;
  /** kill -9; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
};

type Settings = { readonly databaseUrl: string; readonly nodeUrl: string; readonly apiKey: string };

/** Starts the worker as a program of its own; it begins with a run. */
export function startWorkerProcess({ databaseUrl, nodeUrl, apiKey }: Settings): WorkerProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...{ PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" },
      ...{ DATABASE_URL: databaseUrl, PORT: "0", PUBLIC_URL: "https://registry.gov.gh" },
      ...{ CAD_TRUST_URL: nodeUrl, CAD_TRUST_API_KEY: apiKey, CAD_TRUST_SCHEDULE: NEVER },
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stray = () => child.kill("SIGKILL");
  process.once("exit", stray);
  const chunks: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  return {
    isAlive: () => isAlive(child),
    output: () => chunks.join(""),
    kill: async () => {
      process.off("exit", stray);
      if (!isAlive(child)) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}
