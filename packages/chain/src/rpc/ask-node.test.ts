import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { createChainClient } from "../client.ts";
import type { NodeCall } from "./node-answer.ts";
import { retryAfterOf } from "./node-unreachable.ts";

type Question = { readonly id: number; readonly method: string };
type Asked = Question | readonly Question[];

describe("asking a node", () => {
  let server: Server;
  let respond: (asked: Asked, response: ServerResponse, request: IncomingMessage) => void;
  let asked: Asked[];
  const ask = (methods: readonly string[], retries = 0, credentials = "") => {
    const { port } = server.address() as AddressInfo; // it listens on TCP
    const rpcUrl = `http://${credentials}127.0.0.1:${port}`;
    const calls = methods.map((method): NodeCall => ({ method, params: [] }));
    return createChainClient({ rpcUrl, timeoutMs: 300, retries }).ask(calls);
  };
  const failure = async (methods: readonly string[], retries = 0) => {
    const error = await ask(methods, retries).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).to.be.instanceOf(RegistryError);
    return error as RegistryError; // asserted above
  };
  const answer = ({ id, method }: Question) => ({ jsonrpc: "2.0", id, result: method });
  const error = (code: number, message: string) => ({ jsonrpc: "2.0", error: { code, message } });

  before(async () => {
    server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      const message: Asked = JSON.parse(body);
      asked.push(message);
      respond(message, response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  beforeEach(() => {
    asked = [];
  });
  after(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it("gives answers in the order of the questions, in whatever order they come", async () => {
    respond = (message, response) =>
      response.end(JSON.stringify([message].flat().map(answer).reverse()));
    expect(await ask(["a", "b", "c"])).to.deep.equal([
      { result: "a" },
      { result: "b" },
      { result: "c" },
    ]);
    expect(asked.length).to.equal(1);
  });

  it("tells a refusal apart from a failure", async () => {
    respond = (message, response) => {
      const [first, second] = [message].flat();
      const refusal = { ...error(-32602, "range too large"), id: second?.id };
      response.end(JSON.stringify([first && answer(first), refusal]));
    };
    expect(await ask(["a", "b"])).to.deep.equal([
      { result: "a" },
      { refusal: { code: -32602, message: "range too large" } },
    ]);
  });

  it("reads a refusal that comes with an HTTP status of its own", async () => {
    respond = (_, response) =>
      response.writeHead(400).end(JSON.stringify({ ...error(-32600, "too wide"), id: null }));
    expect(await ask(["a"])).to.deep.equal([{ refusal: { code: -32600, message: "too wide" } }]);
  });

  it("asks in smaller batches when the node refuses one, and remembers that", async () => {
    respond = (message, response) => {
      const all = [message].flat();
      const tooMany = { ...error(-32600, "batch too large"), id: null };
      response.end(
        JSON.stringify(Array.isArray(message) && all.length > 2 ? tooMany : write(message)),
      );
    };
    const write = (message: Asked) => ("id" in message ? answer(message) : message.map(answer));
    const methods = ["a", "b", "c", "d", "e"];
    const results = methods.map((result) => ({ result }));
    expect(await ask(methods)).to.deep.equal(results);
    expect(asked.map((message) => [message].flat().length)).to.deep.equal([5, 2, 2, 1]);
  });

  it("asks again after a 429, no sooner than the node wants", async () => {
    const began = performance.now();
    respond = (message, response) => {
      if (asked.length === 1) response.writeHead(429, { "retry-after": "0.4" }).end();
      else response.end(JSON.stringify([message].flat().map(answer)[0]));
    };
    expect(await ask(["a"], 1)).to.deep.equal([{ result: "a" }]);
    expect(performance.now() - began).to.be.greaterThan(390);
  });

  it("leaves a longer wish to be left alone to the caller", async () => {
    respond = (_, response) => response.writeHead(429, { "retry-after": "30" }).end();
    const busy = await failure(["a"], 5);
    expect(busy.message).to.match(/does not answer as a node would \(HTTP 429\)\.$/);
    expect(retryAfterOf(busy)).to.equal(30_000);
    expect(asked.length).to.equal(1);
  });

  it("counts too many questions as a failure, however they are told", async () => {
    respond = (message, response) =>
      response.end(
        JSON.stringify({ ...error(-32005, "rate limit exceeded"), id: [message].flat()[0]?.id }),
      );
    expect((await failure(["a"])).message).to.contain("asked too often: rate limit exceeded");
  });

  const broken: Readonly<Record<string, (message: Asked, response: ServerResponse) => void>> = {
    "an outage": (_, response) => response.writeHead(502).end("Bad gateway"),
    silence: () => undefined,
    "a broken connection": (_, response) => {
      response.writeHead(200, { "content-length": "1000" }).write('[{"jsonrpc":');
      setTimeout(() => response.destroy(), 20);
    },
    "JSON that is cut short": (message, response) =>
      response.end(JSON.stringify([message].flat().map(answer)).slice(0, -9)),
    "an answer to another question": (message, response) =>
      response.end(
        JSON.stringify([message].flat().map((one) => answer({ ...one, id: one.id + 70 }))),
      ),
    "a missing answer": (message, response) =>
      response.end(JSON.stringify([message].flat().slice(1).map(answer))),
    "no answer at all": (_, response) => response.end("null"),
  };
  for (const [name, respondBadly] of Object.entries(broken)) {
    it(`takes ${name} for a node that does not answer, and asks again`, async () => {
      respond = respondBadly;
      const { code } = await failure(["a", "b"]);
      expect(code).to.equal("CHAIN_UNREACHABLE");
      asked = [];
      respond = (message, response) => {
        if (asked.length === 1) respondBadly(message, response);
        else response.end(JSON.stringify([message].flat().map(answer)));
      };
      expect(await ask(["a", "b"], 1)).to.deep.equal([{ result: "a" }, { result: "b" }]);
    });
  }

  it("sends user and password of the URL as a header", async () => {
    respond = (message, response, { headers }) =>
      response.end(JSON.stringify({ id: [message].flat()[0]?.id, result: headers.authorization }));
    const encoded = `Basic ${btoa("me:s3 cret")}`;
    expect(await ask(["a"], 0, "me:s3%20cret@")).to.deep.equal([{ result: encoded }]);
  });
});
