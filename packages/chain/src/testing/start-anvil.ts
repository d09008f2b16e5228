import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { type ChainClient, createChainClient } from "../client.ts";

const PROGRAM = "@foundry-rs/anvil-linux-amd64/bin/anvil";
const START_MS = 20_000;

/** An empty chain for one test file: gas is free, accounts hold nothing, a transaction is a chain block. */
export type TestChain = {
  readonly rpcUrl: string;
  readonly client: ChainClient;
  /** Asks anvil itself, such as `evm_setNextBlockTimestamp`, `anvil_reorg` or `evm_mine`. */
  readonly request: (method: string, params?: readonly unknown[]) => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

export type TestChainOptions = {
  /** 31337 when left out. */
  readonly chainId?: number;
  /** Seconds since 1970 of chain block 0; now when left out. */
  readonly timestamp?: number;
};

/**
 * Starts anvil on a free port of the loopback.
 * @throws Error with anvil's own output when it does not start
 */
export async function startAnvil(options: TestChainOptions = {}): Promise<TestChain> {
  const anvil = spawn(createRequire(import.meta.url).resolve(PROGRAM), argumentsFor(options), {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = () => anvil.kill("SIGKILL");
  process.once("exit", kill);
  const exited = new Promise<void>((resolve) => anvil.once("close", () => resolve()));
  const rpcUrl = await listeningUrl(anvil).catch((error: unknown) => {
    kill();
    throw error;
  });
  return {
    rpcUrl,
    client: createChainClient({ rpcUrl }),
    request: (method, params = []) => request(rpcUrl, method, params),
    stop: async () => {
      process.removeListener("exit", kill);
      kill();
      await exited;
    },
  };
}

function argumentsFor({ chainId, timestamp }: TestChainOptions): string[] {
  return [
    ...["--port", "0", "--chain-id", String(chainId ?? 31337), "--accounts", "0", "--no-cors"],
    ...["--gas-price", "0", "--block-base-fee-per-gas", "0", "--disable-min-priority-fee"],
    ...["--gas-limit", "300000000", "--hardfork", "osaka"],
    ...(timestamp === undefined ? [] : ["--timestamp", String(timestamp)]),
  ];
}

function listeningUrl(anvil: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = () => reject(new Error(`anvil did not start: ${output}`));
    const timer = setTimeout(fail, START_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Listening on (127\.0\.0\.1:\d+)/.exec(output);
      if (found === null) return;
      clearTimeout(timer);
      resolve(`http://${found[1]}`);
    };
    anvil.stdout?.on("data", read);
    anvil.stderr?.on("data", read);
    anvil.once("close", fail);
    anvil.once("error", reject);
  });
}

async function request(
  rpcUrl: string,
  method: string,
  params: readonly unknown[],
): Promise<unknown> {
  const response = await fetch(rpcUrl, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
  });
  const answer: unknown = await response.json();
  const { result, error } = answer as { result?: unknown; error?: { message: string } }; // JSON-RPC
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}
