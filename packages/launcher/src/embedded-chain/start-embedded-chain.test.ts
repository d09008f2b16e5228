import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { JsonRpcProvider, Wallet, WebSocketProvider } from "ethers";
import { pino } from "pino";
import { type EmbeddedChain, startEmbeddedChain } from "./start-embedded-chain.ts";

const silent = pino({ level: "silent" });
// Emits one log without topics (32 bytes 0x11), stores 1 in slot 0, and creates an empty contract.
const EMITTER = `0x7f${"11".repeat(32)}60005260206000a0600160005500`;
const holder = new Wallet(`0x${"a1".repeat(32)}`);
const stranger = new Wallet(`0x${"b2".repeat(32)}`);

function sign(nonce: number, changes: object = {}, wallet = holder): Promise<string> {
  return wallet.signTransaction({
    type: 2,
    chainId: 62062,
    nonce,
    to: wallet.address,
    value: 0n,
    gasLimit: 200_000n,
    maxFeePerGas: 0n,
    maxPriorityFeePerGas: 0n,
    ...changes,
  });
}

type Answer = { result?: unknown; error?: { code: number; message: string } };

async function post(url: string, body: string): Promise<{ status: number; json: unknown }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  return { status: response.status, json: text === "" ? undefined : JSON.parse(text) };
}

async function ask(url: string, method: string, ...params: unknown[]): Promise<Answer> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  return (await post(url, body)).json as Answer;
}

async function result(url: string, method: string, ...params: unknown[]): Promise<unknown> {
  const answer = await ask(url, method, ...params);
  if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
  return answer.result;
}

/** All that an indexer would read: every chain block with its receipts, and all logs. */
async function history(url: string): Promise<readonly unknown[]> {
  const height = Number(await result(url, "eth_blockNumber"));
  const seen: unknown[] = [await result(url, "eth_getLogs", { fromBlock: "0x0" })];
  for (let number = 0; number <= height; number++) {
    const tag = `0x${number.toString(16)}`;
    seen.push(await result(url, "eth_getBlockByNumber", tag, true));
    seen.push(await result(url, "eth_getBlockReceipts", tag));
  }
  return seen;
}

describe("startEmbeddedChain", () => {
  let dataDir: string;
  let running: EmbeddedChain | undefined;

  const start = async (snapshotEvery = 500) => {
    running = await startEmbeddedChain({ dataDir, logger: silent, snapshotEvery });
    return running;
  };
  const stop = async () => {
    await running?.stop();
    running = undefined;
  };
  const refusal = (): Promise<RegistryError | undefined> =>
    start().then(
      () => undefined,
      (error: unknown) => (error instanceof RegistryError ? error : undefined),
    );
  const send = async (from: number, count: number) => {
    for (let nonce = from; nonce < from + count; nonce++) {
      const raw = await sign(nonce, nonce % 3 === 2 ? { to: null, data: EMITTER } : {});
      await result(running?.rpcUrl ?? "", "eth_sendRawTransaction", raw);
    }
  };
  const inChain = (...names: string[]) => join(dataDir, "chain", ...names);

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-chain-test-"));
  });
  afterEach(async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it("creates a chain with the agreed id and genesis time, where nobody needs gas money", async () => {
    const chain = await start();
    expect(chain.wasNew).to.equal(true);
    expect(await result(chain.rpcUrl, "eth_chainId")).to.equal("0xf26e");
    const provider = new JsonRpcProvider(chain.rpcUrl);
    expect((await provider.getBlock(0))?.timestamp).to.equal(Date.UTC(2023, 0, 1) / 1000);
    const sent = await holder.connect(provider).sendTransaction({ to: holder.address });
    const receipt = await sent.wait();
    expect(receipt?.status).to.equal(1);
    expect(receipt?.blockNumber).to.equal(1);
    expect(sent.gasPrice).to.equal(0n);
    provider.destroy();
  });

  it("gives the same blocks, receipts and logs after a clean stop", async () => {
    const before = await start();
    await send(0, 9);
    const remembered = await history(before.rpcUrl);
    await stop();
    const after = await start();
    expect(after.wasNew).to.equal(false);
    expect(await history(after.rpcUrl)).to.deep.equal(remembered);
    await send(9, 1);
    expect(await result(after.rpcUrl, "eth_blockNumber")).to.equal("0xa");
  });

  it("starts from a snapshot, keeps two, and falls back when the newest is broken", async () => {
    const before = await start(4);
    await send(0, 14);
    const remembered = await history(before.rpcUrl);
    await stop();
    const names = (await readdir(inChain("snapshots"))).sort();
    expect(names).to.deep.equal(["snapshot-000000000008.json", "snapshot-000000000012.json"]);
    expect(await history((await start()).rpcUrl)).to.deep.equal(remembered);
    await stop();
    await truncate(inChain("snapshots", "snapshot-000000000012.json"), 1000);
    expect(await history((await start()).rpcUrl)).to.deep.equal(remembered);
    await stop();
    const older = inChain("snapshots", "snapshot-000000000008.json");
    const content = await readFile(older, "utf8");
    await writeFile(older, content.replace('"state":"H4sI', '"state":"H4sJ'));
    expect(await history((await start()).rpcUrl)).to.deep.equal(remembered);
  });

  it("dates the next chain block as told, and never before the one before it", async () => {
    const chain = await start();
    const timeOf = async (block: string) => {
      const found = await result(chain.rpcUrl, "eth_getBlockByNumber", block, false);
      return Number((found as { timestamp: string }).timestamp);
    };
    chain.setNextChainBlockTime(new Date("2023-12-15T10:00:00Z"));
    await send(0, 1);
    chain.setNextChainBlockTime(new Date("2023-06-01T00:00:00Z"));
    await send(1, 1);
    await send(2, 1);
    expect(await timeOf("0x1")).to.equal(Date.UTC(2023, 11, 15, 10) / 1000);
    expect(await timeOf("0x2")).to.equal(Date.UTC(2023, 11, 15, 10) / 1000 + 1);
    expect(await timeOf("0x3")).to.be.closeTo(Date.now() / 1000, 30);
  });

  it("simulates at the time that the next chain block would get", async () => {
    const chain = await start();
    const account = "0x00000000000000000000000000000000000000aa";
    const override = { [account]: { code: "0x4260005260206000f3" } }; // returns block.timestamp
    const simulated = () => result(chain.rpcUrl, "eth_call", { to: account }, "latest", override);
    expect(Number(await simulated())).to.be.closeTo(Date.now() / 1000, 30);
    chain.setNextChainBlockTime(new Date("2024-02-29T00:00:00Z"));
    expect(Number(await simulated())).to.equal(Date.UTC(2024, 1, 29) / 1000);
  });

  it("cuts off a torn last line and keeps all before it", async () => {
    const before = await start();
    await send(0, 5);
    const remembered = await history(before.rpcUrl);
    await stop();
    await appendFile(inChain("journal"), '{"block":6,"time":17000');
    const after = await start();
    expect(await history(after.rpcUrl)).to.deep.equal(remembered);
    await send(5, 1);
    await stop();
    expect(await result((await start()).rpcUrl, "eth_blockNumber")).to.equal("0x6");
  });

  it("refuses a journal that is damaged in the middle", async () => {
    await start();
    await send(0, 3);
    await stop();
    const lines = (await readFile(inChain("journal"), "utf8")).split("\n");
    lines[2] = (lines[2] ?? "").replace('"block":2', '"block":3');
    await writeFile(inChain("journal"), lines.join("\n"));
    const error = await refusal();
    expect(error?.code).to.equal("CHAIN_STATE_LOST");
    expect(error?.message).to.contain("damaged in line 3");
    expect(error?.remedy).to.contain("backup");
  });

  it("refuses a journal that lost transactions, is empty, or is missing", async () => {
    await start();
    await send(0, 3);
    await stop();
    const journal = await readFile(inChain("journal"), "utf8");
    await writeFile(inChain("journal"), `${journal.split("\n").slice(0, 3).join("\n")}\n`);
    expect((await refusal())?.message).to.contain("holds 2 transactions");
    await writeFile(inChain("journal"), "");
    expect((await refusal())?.code).to.equal("CHAIN_STATE_LOST");
    await rm(inChain("journal"));
    expect((await refusal())?.code).to.equal("CHAIN_STATE_LOST");
  });

  it("never begins anew when the chain's folder or its identity is gone", async () => {
    await start();
    await send(0, 1);
    await stop();
    await rm(inChain("chain.json"));
    expect((await refusal())?.message).to.contain("chain.json is missing");
    await rm(inChain(), { recursive: true });
    expect((await refusal())?.code).to.equal("CHAIN_STATE_LOST");
    await rm(join(dataDir, "sixtwo.json"));
    expect((await start()).wasNew).to.equal(true);
  });

  it("refuses another chain's journal, and a chain with another genesis", async () => {
    await start();
    await send(0, 2);
    await stop();
    const identity = await readFile(inChain("chain.json"), "utf8");
    const foreign = identity.replace(/"genesisHash": "0x.{8}/, '"genesisHash": "0x00000000');
    await writeFile(inChain("chain.json"), foreign);
    expect((await refusal())?.code).to.equal("CHAIN_FOREIGN");
    await writeFile(
      inChain("chain.json"),
      identity.replace(/"chain": "[^"]*"/, '"chain": "other"'),
    );
    expect((await refusal())?.code).to.equal("CHAIN_FOREIGN");
  });

  it("refuses transactions that cannot be executed, without a trace in the journal", async () => {
    const { rpcUrl } = await start();
    await send(0, 1);
    const journal = await readFile(inChain("journal"), "utf8");
    const message = async (raw: unknown) =>
      (await ask(rpcUrl, "eth_sendRawTransaction", raw)).error?.message;
    expect(await message(await sign(0))).to.equal("nonce too low");
    expect(await message(await sign(1, { chainId: 1 }))).to.contain("invalid chain id");
    expect(await message(await sign(1, { value: 1n }))).to.contain("Insufficient funds");
    expect(await message("0x1234")).to.contain("decode");
    expect(await message(5)).to.contain("hexadecimal");
    const gap = await message(await sign(3));
    expect(gap).to.contain("nonce too high: the transaction has nonce 3");
    expect(gap).to.contain("is 1");
    expect(await readFile(inChain("journal"), "utf8")).to.equal(journal);
    await send(1, 1);
    expect(await result(rpcUrl, "eth_blockNumber")).to.equal("0x2");
  });

  it("takes transactions that overtook each other on the way", async () => {
    const { rpcUrl } = await start();
    const raws = await Promise.all([4, 2, 0, 3, 1].map((nonce) => sign(nonce)));
    await Promise.all(raws.map((raw) => result(rpcUrl, "eth_sendRawTransaction", raw)));
    expect(await result(rpcUrl, "eth_blockNumber")).to.equal("0x5");
  });

  it("tells WebSocket subscribers of new heads and of the logs they asked for", async () => {
    const { rpcUrl } = await start();
    const provider = new WebSocketProvider(rpcUrl.replace("http", "ws"));
    const numbers: number[] = [];
    const data: string[] = [];
    await provider.on("block", (number: number) => numbers.push(number));
    await provider.on({ topics: [] }, (log: { data: string }) => data.push(log.data));
    await provider.getBlockNumber();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await send(0, 3);
    const deadline = Date.now() + 5000;
    while ((numbers.length < 3 || data.length < 1) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(numbers).to.deep.equal([1, 2, 3]);
    expect(data).to.deep.equal([`0x${"11".repeat(32)}`]);
    await provider.destroy();
  });

  it("refuses every method that could change the chain or sign for somebody", async () => {
    const { rpcUrl } = await start();
    const refused = ["anvil_setBalance", "evm_mine", "eth_sendTransaction", "personal_sign"];
    for (const method of [...refused, "eth_accounts", "eth_subscribe", "hardhat_reset"]) {
      const { error } = await ask(rpcUrl, method);
      expect(error?.code, method).to.equal(-32601);
      expect(error?.message).to.contain(method);
    }
    await result(rpcUrl, "eth_sendRawTransaction", await sign(0, {}, stranger));
  });

  it("answers batches in order, and malformed requests with JSON-RPC's own codes", async () => {
    const { rpcUrl } = await start();
    const call = (id: number, method: string, params: unknown[]) => ({
      ...{ jsonrpc: "2.0", id, method },
      params,
    });
    const batch = [
      call(1, "eth_sendRawTransaction", [await sign(0)]),
      call(2, "eth_sendRawTransaction", [await sign(1)]),
      call(3, "eth_blockNumber", []),
      { jsonrpc: "2.0", method: "eth_blockNumber" },
    ];
    const { json } = await post(rpcUrl, JSON.stringify(batch));
    const answers = json as (Answer & { id: number })[];
    expect(answers.map(({ id }) => id)).to.deep.equal([1, 2, 3]);
    expect(answers[2]?.result).to.equal("0x2");
    const code = async (body: string) => ((await post(rpcUrl, body)).json as Answer).error?.code;
    expect(await code("{")).to.equal(-32700);
    expect(await code("[]")).to.equal(-32600);
    expect(await code('{"jsonrpc":"2.0","id":1}')).to.equal(-32600);
    const large = await post(rpcUrl, `["${"x".repeat(2_000_001)}"]`);
    expect(large.status).to.equal(413);
    expect((await fetch(rpcUrl)).status).to.equal(405);
  });

  it("offers fees of zero in every way that a wallet may ask", async () => {
    const { rpcUrl } = await start();
    await send(0, 2);
    expect(await result(rpcUrl, "eth_gasPrice")).to.equal("0x0");
    expect(await result(rpcUrl, "eth_maxPriorityFeePerGas")).to.equal("0x0");
    expect(await result(rpcUrl, "eth_feeHistory", "0x2", "latest", [50])).to.deep.equal({
      oldestBlock: "0x1",
      baseFeePerGas: ["0x0", "0x0", "0x0"],
      gasUsedRatio: [0, 0],
      reward: [["0x0"], ["0x0"]],
    });
  });

  it("names the port that is in use", async () => {
    const first = await start();
    const port = Number(new URL(first.rpcUrl).port);
    await stop();
    const { createServer } = await import("node:http");
    const other = createServer().listen(port, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const error = await startEmbeddedChain({ dataDir, port, logger: silent }).catch((e) => e);
    other.close();
    expect(error.code).to.equal("PORT_IN_USE");
    expect(error.message).to.contain(String(port));
  });
});
