import { setTimeout as sleep } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { freePort } from "./free-port.ts";
import { installPonder, PONDER_FOLDER } from "./install-ponder.ts";
import { spawnTethered, type Tethered } from "./spawn-tethered.ts";

const PONDER_SCHEMA = "ponder_bench";

export type Ponder = Tethered & {
  /** Resolves once every event and every index is there. @throws RegistryError INTERNAL */
  readonly untilReady: () => Promise<void>;
  /** When it began to index, in milliseconds since 1970. */
  readonly indexing: Promise<number>;
};

export type PonderOptions = {
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  readonly ledger: string;
  /** Where it stops; it follows the head, told by WebSocket, when left out. */
  readonly endBlock?: number;
};

const POLL_MS = 20;
const LIMIT_MS = 20 * 60_000;

/** Ponder on an empty database, in a schema of its own. */
export async function startPonder(options: PonderOptions): Promise<Ponder> {
  const program = await installPonder(() => undefined);
  const port = await freePort();
  const place = ["--root", PONDER_FOLDER, "--schema", PONDER_SCHEMA, "--port", String(port)];
  const { rpcUrl, endBlock } = options;
  const ponder = spawnTethered({
    command: process.execPath,
    args: [program, "start", ...place, "--hostname", "127.0.0.1", "--log-format", "json"],
    cwd: PONDER_FOLDER,
    env: {
      PONDER_TELEMETRY_DISABLED: "true",
      DATABASE_URL: options.databaseUrl,
      RPC_URL: rpcUrl,
      LEDGER: options.ledger,
      ...(endBlock === undefined
        ? { WS_URL: rpcUrl.replace("http", "ws") }
        : { END_BLOCK: String(endBlock) }),
    },
  });
  const indexing = new Promise<number>((resolve) => {
    ponder.onOutput((text) => {
      const line = text.split("\n").find((one) => one.includes("Started backfill indexing"));
      const [, time] = /"time":(\d+)/.exec(line ?? "") ?? [];
      if (time !== undefined) resolve(Number(time));
    });
  });
  return { ...ponder, indexing, untilReady: () => untilReady(ponder, port) };
}

async function untilReady(ponder: Tethered, port: number): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  let ended = false;
  void ponder.exited.then(() => {
    ended = true;
  });
  while (!(await isReady(port))) {
    if (ended || Date.now() > deadline) {
      throw new RegistryError("INTERNAL", {
        message: `Ponder did not index the chain: ${ponder.output().slice(-2000)}`,
        remedy: "Run npm ci in bench/ponder, then run it again.",
      });
    }
    await sleep(POLL_MS);
  }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}
