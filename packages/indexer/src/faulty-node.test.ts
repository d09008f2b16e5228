import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createChainClient } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { authorizeSendAndUse, authorizeTwice, issueFirstBatch } from "./testing/life-cycle.ts";
import { replayedDigests, startTestMirror, untilAtHead } from "./testing/test-mirror.ts";

type Fault = "429" | "502" | "stall" | "wide range" | "twice" | null;
type Question = {
  readonly id: number;
  readonly method: string;
  readonly params: readonly unknown[];
};

describe("a node with faults", function () {
  this.timeout(120_000);
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let node: Server;
  let faults: (question: Question) => Fault;
  let asked: string[];

  before(async () => {
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await authorizeTwice(system);
    await issueFirstBatch(system);
    await authorizeSendAndUse(system);
    node = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      await answer(JSON.parse(body), response);
    });
    await new Promise<void>((resolve) => node.listen(0, "127.0.0.1", resolve));
  });
  after(async () => {
    node?.closeAllConnections();
    node?.close();
    await anvil?.stop();
  });
  beforeEach(async () => {
    database = await createTestDatabase();
    asked = [];
  });
  afterEach(() => database?.close());

  async function answer(question: Question, response: ServerResponse): Promise<void> {
    asked.push(question.method);
    const fault = faults(question);
    if (fault === "stall") return;
    if (fault === "429" || fault === "502") {
      response.writeHead(Number(fault)).end();
      return;
    }
    const envelope = { jsonrpc: "2.0", id: question.id };
    response.setHeader("content-type", "application/json");
    if (fault === "wide range") {
      const error = { code: -32005, message: "query returned more than 10000 results" };
      response.end(JSON.stringify({ ...envelope, error }));
      return;
    }
    const result = await anvil.request(question.method, question.params ?? []);
    const twice =
      fault === "twice" && Array.isArray(result) ? [...result, ...result.toReversed()] : result;
    response.end(JSON.stringify({ ...envelope, result: twice }));
  }

  const mirrored = async () => {
    const { port } = node.address() as AddressInfo; // it listens on TCP
    const chain = createChainClient({
      rpcUrl: `http://127.0.0.1:${port}`,
      timeoutMs: 300,
      retries: 0,
    });
    const source = { chain, deployment: system.deployment };
    const mirror = startTestMirror(source, database.db, { finality: 5 });
    try {
      await untilAtHead(anvil.client, database.db, mirror.indexer);
    } finally {
      await mirror.indexer.stop();
    }
    return (await stateDigest(database.db)).tables;
  };
  const expected = () => replayedDigests({ chain: anvil.client, deployment: system.deployment });

  it("that is busy, broken or silent every few requests is asked again", async () => {
    const well = [null, null, null, null, null];
    const sequence: readonly Fault[] = [...well, "429", ...well, "502", ...well, "stall"];
    let count = 0;
    faults = () => sequence[count++ % sequence.length] ?? null;
    expect(await mirrored()).to.deep.equal(await expected());
  });

  it("that refuses wide ranges is asked for narrower ones", async () => {
    faults = ({ method, params }) => {
      if (method !== "eth_getLogs") return null;
      const [filter] = params as readonly { fromBlock?: string; toBlock?: string }[];
      if (filter?.fromBlock === undefined) return null;
      return Number(filter.toBlock) - Number(filter.fromBlock) > 2 ? "wide range" : null;
    };
    expect(await mirrored()).to.deep.equal(await expected());
    expect(asked.filter((method) => method === "eth_getLogs").length).to.be.greaterThan(9);
  });

  it("that delivers logs twice and out of order changes nothing", async () => {
    faults = ({ method }) => (method === "eth_getLogs" ? "twice" : null);
    expect(await mirrored()).to.deep.equal(await expected());
  });
});
