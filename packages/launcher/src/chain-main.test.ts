import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { getCreateAddress, Wallet } from "ethers";
import { identifyProcess } from "./process-identity.ts";

const MAIN = new URL("./chain-main.ts", import.meta.url).pathname;
// Emits one log without topics (32 bytes 0x11) and creates an empty contract.
const EMITTER = `0x7f${"11".repeat(32)}60005260206000a000`;
const holder = new Wallet(`0x${"c3".repeat(32)}`);

type Service = { child: ChildProcessByStdio<null, Readable, Readable>; url: string };
type Acknowledged = { hash: string; blockHash: string; logs: unknown };

async function startService(dataDir: string): Promise<Service> {
  const env = { ...process.env, DATA_DIR: dataDir, CHAIN_PORT: "0", LOG_LEVEL: "warn" };
  const child = spawn(process.execPath, [MAIN], {
    env,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const [text] = await Promise.race([once(child.stdout, "data"), once(child, "close")]);
  const url = /ready at (\S+)/.exec(String(text))?.[1];
  if (url === undefined) throw new Error(`The chain did not start: ${errors}`);
  return { child, url };
}

async function call(url: string, method: string, ...params: unknown[]): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const response = await fetch(url, { method: "POST", headers, body });
  const answer = (await response.json()) as { result?: unknown; error?: { message: string } };
  if (answer.error !== undefined) throw new Error(answer.error.message);
  return answer.result;
}

function sign(nonce: number): Promise<string> {
  const target = nonce % 3 === 2 ? { to: null, data: EMITTER } : { to: holder.address };
  const fees = { maxFeePerGas: 0n, maxPriorityFeePerGas: 0n, gasLimit: 200_000n };
  return holder.signTransaction({ type: 2, chainId: 62062, nonce, value: 0n, ...fees, ...target });
}

/** Sends one transaction after the other, and notes each that was acknowledged. */
async function sendUntilKilled(
  url: string,
  first: number,
  acknowledged: Acknowledged[],
): Promise<void> {
  try {
    for (let nonce = first; ; nonce++) {
      const hash = String(await call(url, "eth_sendRawTransaction", await sign(nonce)));
      acknowledged.push({ hash, blockHash: "", logs: [] });
      Object.assign(acknowledged.at(-1) ?? {}, await receiptOf(url, hash));
    }
  } catch {
    // The connection broke with the process.
  }
}

async function receiptOf(url: string, hash: string): Promise<Omit<Acknowledged, "hash">> {
  const receipt = await call(url, "eth_getTransactionReceipt", hash);
  const { blockHash, logs } = receipt as Acknowledged;
  return { blockHash, logs };
}

describe("chain-main", () => {
  let dataDir: string;
  let service: Service | undefined;
  const start = async () => {
    service = await startService(dataDir);
    return service;
  };
  const kill = async () => {
    const child = service?.child;
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    process.kill(-child.pid, "SIGKILL");
    await once(child, "exit");
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-chain-main-"));
  });
  afterEach(async () => {
    await kill();
    await rm(dataDir, { recursive: true, force: true });
  });

  it("loses no acknowledged transaction when it is killed while they come in", async () => {
    const seen: Acknowledged[] = [];
    for (const milliseconds of [40, 7, 23]) {
      const { url } = await start();
      const next = Number(await call(url, "eth_getTransactionCount", holder.address, "latest"));
      expect(next).to.be.at.least(seen.length);
      const acknowledged: Acknowledged[] = [];
      const sending = sendUntilKilled(url, next, acknowledged);
      while (acknowledged.length < 10) await sleep(1);
      await sleep(milliseconds); // to die in the middle of something
      await kill();
      await sending;
      seen.push(...acknowledged);
    }
    const { url } = await start();
    for (const { hash, blockHash, logs } of seen) {
      const receipt = await receiptOf(url, hash);
      if (blockHash !== "") expect(receipt).to.deep.equal({ blockHash, logs });
      else expect(receipt.blockHash).to.match(/^0x[0-9a-f]{64}$/);
    }
    const logs = (await call(url, "eth_getLogs", { fromBlock: "0x0" })) as { address: string }[];
    const emitter = getCreateAddress({ from: holder.address, nonce: 2 }).toLowerCase();
    expect(logs[0]?.address).to.equal(emitter);
  });

  it("takes its engine with it when it is killed", async () => {
    await start();
    const record = JSON.parse(await readFile(join(dataDir, "chain", "anvil.json"), "utf8"));
    expect(identifyProcess(record.pid)).to.not.equal(undefined);
    await kill();
    const deadline = Date.now() + 3000;
    while (identifyProcess(record.pid) !== undefined && Date.now() < deadline) await sleep(10);
    expect(identifyProcess(record.pid)).to.equal(undefined);
  });

  it("stops cleanly on SIGTERM", async () => {
    const { child } = await start();
    child.kill("SIGTERM");
    const [code] = await once(child, "exit");
    expect(code).to.equal(0);
    expect(JSON.parse(await readFile(join(dataDir, "sixtwo.json"), "utf8")).format).to.equal(1);
  });

  it("refuses a second start on the same directory, naming the first", async () => {
    const { url, child } = await start();
    const second = await startService(dataDir).catch((error: Error) => error.message);
    expect(second).to.contain("ALREADY_RUNNING");
    expect(second).to.contain(`Process ${child.pid}`);
    expect(second).to.contain(url);
  });
});
