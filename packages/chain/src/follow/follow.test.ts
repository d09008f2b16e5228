import { setTimeout as sleep } from "node:timers/promises";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { createChainClient } from "../client.ts";
import { startAnvil, type TestChain } from "../testing/index.ts";
import { type ChainBlock, getChainBlock, getHead } from "./chain-block.ts";
import { getLogs } from "./get-logs.ts";
import { watchHeads } from "./watch-heads.ts";

describe("following the chain", () => {
  let chain: TestChain;

  before(async () => {
    chain = await startAnvil({ timestamp: 1_700_000_000 });
  });
  after(() => chain?.stop());

  it("reads the head, and a chain block by number or hash", async () => {
    await chain.request("evm_setNextBlockTimestamp", [1_700_000_012]);
    await chain.request("evm_mine");
    const head = await getHead(chain.client);
    const genesis = await getChainBlock(chain.client, 0n);
    expect(head.number).to.equal(1n);
    expect(head.timestamp.toISOString()).to.equal("2023-11-14T22:13:32.000Z");
    expect(head.parentHash).to.equal(genesis?.hash);
    expect(await getChainBlock(chain.client, head.hash)).to.deep.equal(head);
  });

  it("has null for a chain block that is not there, or no longer", async () => {
    const head = await getHead(chain.client);
    expect(await getChainBlock(chain.client, head.number + 5n)).to.equal(null);
    await reorg(1);
    expect(await getChainBlock(chain.client, head.hash)).to.equal(null);
    expect((await getChainBlock(chain.client, head.number))?.hash).not.to.equal(head.hash);
  });

  it("tells the head at the start, each new one, and one that replaces it", async () => {
    const heads: ChainBlock[] = [];
    const stop = watchHeads(chain.client, {
      onHead: (head) => void heads.push(head),
      onError: (error) => expect.fail(String(error)),
      pollMs: 50,
    });
    await until(() => heads.length === 1);
    await chain.request("evm_mine");
    await until(() => heads.length === 2);
    await reorg(1);
    await until(() => heads.length === 3);
    await stop();
    const [start = 0n, ...rest] = heads.map(({ number }) => number);
    expect(rest).to.deep.equal([start + 1n, start + 1n]);
    expect(heads[2]?.hash).not.to.equal(heads[1]?.hash);
    await chain.request("evm_mine");
    await sleep(100);
    expect(heads.length).to.equal(3);
  });

  it("hears of a new head over WebSocket long before it asks again", async () => {
    const heads: ChainBlock[] = [];
    const client = createChainClient({ rpcUrl: chain.rpcUrl.replace("http", "ws") });
    const stop = watchHeads(client, {
      onHead: (head) => void heads.push(head),
      onError: (error) => expect.fail(String(error)),
      pollMs: 60_000,
    });
    await until(() => heads.length === 1);
    await sleep(200);
    await chain.request("evm_mine");
    await until(() => heads.length === 2);
    await stop();
  });

  it("tells a head again after the listener failed on it", async () => {
    const errors: unknown[] = [];
    const heads: bigint[] = [];
    const stop = watchHeads(chain.client, {
      onHead: (head) => {
        heads.push(head.number);
        if (heads.length === 1) throw new Error("database away");
      },
      onError: (error) => void errors.push(error),
      pollMs: 20,
    });
    await until(() => heads.length === 2);
    await stop();
    expect(errors.map(String)).to.deep.equal(["Error: database away"]);
    expect(heads[1]).to.equal(heads[0]);
  });

  it("goes on through an outage", async () => {
    const other = await startAnvil();
    const errors: string[] = [];
    const client = createChainClient({ rpcUrl: other.rpcUrl, timeoutMs: 500, retries: 0 });
    const stop = watchHeads(client, {
      onHead: () => undefined,
      onError: (error) => void errors.push(String(error)),
      pollMs: 20,
    });
    await other.stop();
    await until(() => errors.length >= 2);
    await stop();
    expect(errors[1]).to.contain("does not answer");
  });

  it("asks a range that the node refuses in halves", async () => {
    const asked: string[] = [];
    const viem = {
      request: async ({ params }: { params: [{ fromBlock: string; toBlock: string }] }) => {
        const [{ fromBlock, toBlock }] = params;
        asked.push(`${Number(fromBlock)}-${Number(toBlock)}`);
        if (Number(toBlock) - Number(fromBlock) > 2) throw new Error("range too large");
        return [];
      },
    };
    const client = { rpcUrl: null, viem } as never; // only `request` is used
    const addresses = [address("0x00000000000000000000000000000000000000a1")];
    expect(await getLogs(client, { addresses, from: 1n, to: 8n })).to.deep.equal([]);
    expect(asked).to.deep.equal(["1-8", "1-4", "1-2", "3-4", "5-8", "5-6", "7-8"]);
  });

  async function reorg(depth: number): Promise<void> {
    // Another time gives the same height another hash.
    await chain.request("anvil_rollback", [depth]);
    for (let block = 0; block < depth; block += 1) {
      await chain.request("evm_increaseTime", [97]);
      await chain.request("evm_mine");
    }
  }
});

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 5_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error("It did not come about within 5 seconds.");
    await sleep(5);
  }
}
