import { createServer, type Server } from "node:http";
import { type ChainClient, createChainClient, getHead } from "@sixtwo/chain";
import { expect } from "chai";
import { timeRequests } from "./time-requests.ts";

/** With a length, no more than the beginning of an answer of so many bytes. */
type Answer = { readonly status: number; readonly body: object; readonly length?: number };
type Told = { readonly method: string; readonly seconds: number; readonly failure: string | null };

describe("timeRequests", () => {
  let server: Server;
  let answer: () => Answer | null;
  let client: ChainClient;
  let told: Told[];
  before(async () => {
    server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const now = answer();
      if (now === null) return;
      const length = now.length === undefined ? {} : { "content-length": now.length };
      response.writeHead(now.status, { "content-type": "application/json", ...length });
      if (now.length !== undefined) return response.flushHeaders();
      response.end(JSON.stringify({ jsonrpc: "2.0", id: JSON.parse(body).id, ...now.body }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  beforeEach(() => {
    told = [];
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const plain = createChainClient({
      ...{ rpcUrl: `http://127.0.0.1:${port}`, timeoutMs: 200, retries: 0 },
    });
    client = timeRequests(plain, {
      rpcAnswered: (method, seconds, failure) => told.push({ method, seconds, failure }),
    });
  });

  it("times an answer and passes it on", async () => {
    const place = { number: "0x5", hash: "0x01", parentHash: "0x02", timestamp: "0x0" };
    const block = { ...place, logsBloom: "0x0" };
    answer = () => ({ status: 200, body: { result: block } });
    expect((await getHead(client)).number).to.equal(5n);
    expect(told.map(({ method, failure }) => [method, failure])).to.deep.equal([
      ["eth_getBlockByNumber", null],
    ]);
    expect(told[0]?.seconds).to.be.greaterThan(0).and.below(1);
  });

  it("names each way of not answering, and lets it through", async () => {
    const failures: readonly (() => Answer | null)[] = [
      () => ({ status: 200, body: { error: { code: -32005, message: "too many" } } }),
      () => ({ status: 429, body: {} }),
      () => null,
      () => ({ status: 200, body: {}, length: 32_000_001 }),
    ];
    for (const failure of failures) {
      answer = failure;
      const outcome = await getHead(client).catch((error: unknown) => error);
      expect(outcome).to.be.instanceOf(Error);
    }
    expect(told.map(({ failure }) => failure)).to.deep.equal([
      "-32005",
      "http-429",
      "timeout",
      "413",
    ]);
    const nowhere = createChainClient({ rpcUrl: "http://127.0.0.1:1", retries: 0 });
    const timed = timeRequests(nowhere, {
      rpcAnswered: (_method, _seconds, failure) => expect(failure).to.equal("unreachable"),
    });
    expect(await getHead(timed).catch((error: unknown) => error)).to.be.instanceOf(Error);
  });
});
