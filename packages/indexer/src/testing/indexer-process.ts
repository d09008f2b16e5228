import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));
const ANSWER_LIMIT_MS = 500;
const KEPT_CHARACTERS = 4_000;

type Settings = {
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  readonly deploymentFile: string;
  /** Further variables of its environment. */
  readonly more?: Readonly<Record<string, string>>;
};

export type IndexerProcess = {
  /** What it says it is; null while it does not answer. */
  role(): Promise<string | null>;
  signal(name: NodeJS.Signals): void;
  /** Resolves at its first line of log, and at its end. */
  readonly spoken: Promise<unknown>;
  /** The end of what it said. */
  output(): string;
  hasEnded(): boolean;
  /** Resolves to the exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
};

/** The indexer as operators run it: a process of its own, which ends with this one. */
export async function startIndexerProcess(settings: Settings): Promise<IndexerProcess> {
  const { databaseUrl, rpcUrl, deploymentFile, more } = settings;
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      DATABASE_URL: databaseUrl,
      RPC_URL: rpcUrl,
      DEPLOYMENT_FILE: deploymentFile,
      PORT: String(port),
      LOG_LEVEL: "silent",
      ...more,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const exited = once(child, "exit").then(([code]): number | null => {
    process.off("exit", kill);
    return code;
  });
  let said = "";
  const listen = (text: Buffer) => {
    said = (said + text).slice(-KEPT_CHARACTERS);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return {
    spoken: Promise.race([exited, once(child.stdout, "data")]),
    output: () => said,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    role: () => roleAt(`http://127.0.0.1:${port}/ready`),
    signal: (name) => void child.kill(name),
    exited,
  };
}

async function roleAt(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) });
    const { role } = (await answer.json()) as { readonly role: string }; // what /ready answers
    return role;
  } catch {
    return null; // not listening yet, or no more
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
