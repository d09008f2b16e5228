import { createRequire } from "node:module";
import { createChainClient } from "@sixtwo/chain";
import type { TestChain } from "@sixtwo/chain/testing";
import { spawnTethered, type Tethered } from "../processes/spawn-tethered.ts";
import { askNode } from "./ask-node.ts";

const PROGRAM = "@foundry-rs/anvil-linux-amd64/bin/anvil";
const START_MS = 300_000;
const DUMP_MS = 300_000;
/** After every date that the workload names. */
const GENESIS_SECONDS = 1_782_864_000;

export type BenchChain = TestChain & {
  readonly pid: number;
  /** Ends it in order, so that it writes its state where it was told to. */
  readonly finish: () => Promise<void>;
};

export type BenchChainOptions = {
  /** The state to begin with; an empty chain when left out. */
  readonly loadState?: string;
  /** Where the state goes when it finishes. */
  readonly dumpState?: string;
  /** How many past states it keeps for a reorg, each a copy in memory; none when left out. */
  readonly keptStates?: number;
};

/**
 * Starts anvil on a free port of the loopback, with room for chain blocks of hundreds of acts.
 * @throws Error with anvil's own output when it does not start
 */
export async function startBenchAnvil(options: BenchChainOptions): Promise<BenchChain> {
  const command = createRequire(import.meta.url).resolve(PROGRAM);
  const anvil = spawnTethered({ command, args: argumentsFor(options) });
  const rpcUrl = await listeningUrl(anvil).catch(async (error: unknown) => {
    await anvil.end("SIGKILL");
    throw error;
  });
  return {
    rpcUrl,
    pid: anvil.pid,
    client: createChainClient({ rpcUrl }),
    request: (method, params = []) => askNode(rpcUrl, method, params),
    stop: () => anvil.end("SIGKILL"),
    finish: () => anvil.end("SIGTERM", DUMP_MS),
  };
}

function argumentsFor({ loadState, dumpState, keptStates }: BenchChainOptions): string[] {
  return [
    ...["--port", "0", "--chain-id", "31337", "--accounts", "0", "--no-cors"],
    ...["--gas-price", "0", "--block-base-fee-per-gas", "0", "--disable-min-priority-fee"],
    ...["--gas-limit", "300000000", "--hardfork", "osaka", "--order", "fifo"],
    ...["--prune-history", ...(keptStates === undefined ? [] : [String(keptStates)])],
    // Also beside a state: anvil makes a chain block 0 of its own, which then is the same one.
    ...["--no-request-size-limit", "--timestamp", String(GENESIS_SECONDS)],
    ...(loadState === undefined ? [] : ["--load-state", loadState]),
    ...(dumpState === undefined ? [] : ["--dump-state", dumpState]),
  ];
}

function listeningUrl(anvil: Tethered): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`anvil did not start: ${anvil.output()}`));
    const timer = setTimeout(fail, START_MS);
    anvil.onOutput(() => {
      const found = /Listening on (127\.0\.0\.1:\d+)/.exec(anvil.output());
      if (found === null) return;
      clearTimeout(timer);
      resolve(`http://${found[1]}`);
    });
    void anvil.exited.then(fail);
  });
}
