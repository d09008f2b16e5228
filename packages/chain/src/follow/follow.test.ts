import { setTimeout as sleep } from "node:timers/promises";
import { address } from "@sixtwo/domain";
import { expect } from "chai";
import { createChainClient } from "../client.ts";
import { startAnvil, type TestChain } from "../testing/index.ts";
import { type ChainBlock, type ChainHeader, getChainBlock, getHead } from "./chain-block.ts";
import { getLogs, getLogsOfBlocks } from "./get-logs.ts";
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

  it("takes heads as they are told, with those that lead up to them", async () => {
    const heads: ChainHeader[] = [];
    const trails: (readonly bigint[])[] = [];
    const working = Promise.withResolvers<void>();
    const stop = watchHeads(chain.client, {
      onHead: (head, trail) => {
        heads.push(head);
        trails.push(trail.map(({ number }) => number));
        return heads.length === 2 ? working.promise : undefined;
      },
      onError: (error) => expect.fail(String(error)),
      pollMs: 60_000,
    });
    await until(() => heads.length === 1 && chain.client.socket?.isOpen() === true);
    await sleep(100);
    for (let mined = 0; mined < 4; mined += 1) {
      await chain.request("evm_mine");
      await sleep(60);
    }
    working.resolve();
    await until(() => heads.length === 3);
    await stop();
    const [start = 0n] = heads.map(({ number }) => number);
    expect(heads.map(({ number }) => number)).to.deep.equal([start, start + 1n, start + 4n]);
    expect(trails).to.deep.equal([[], [], [start + 1n, start + 2n, start + 3n]]);
    expect(heads[2]).to.deep.equal(await getHead(chain.client));
  });

  it("has the logs of chain blocks by their hash, and null for those that are not there", async () => {
    const { hash } = await getHead(chain.client);
    const unknown = `0x${"12".repeat(32)}` as const;
    const answer = await getLogsOfBlocks(chain.client, { hashes: [hash, unknown] });
    expect(answer).to.deep.equal([[], null]);
  });

  it("passes on that a node refuses a range", async () => {
    const { number } = await getHead(chain.client);
    const addresses = [address("0x00000000000000000000000000000000000000a1")];
    const all = await getLogs(chain.client, { addresses, from: 0n, to: number });
    expect(all).to.deep.equal({ logs: [], last: await getHead(chain.client) });
    const answer = await getLogs(chain.client, { addresses, from: number + 1n, to: number + 9n });
    expect(answer).to.have.property("refusal").that.contains("BlockOutOfRange");
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
