import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect } from "chai";
import type { ExecutionResult } from "graphql";
import { sendEvents } from "./event-stream.ts";

type Handed = { readonly count: () => number; readonly ended: Promise<void> };

describe("sendEvents", function () {
  this.timeout(60_000);
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.closeAllConnections();
  });

  /** Serves results, and counts those that were asked for. */
  const serve = async (
    results: AsyncIterable<ExecutionResult>,
    patienceMs: number,
  ): Promise<Handed & { readonly url: string }> => {
    let count = 0;
    const ended = Promise.withResolvers<void>();
    const counted = async function* () {
      try {
        for await (const result of results) {
          count += 1;
          yield result;
        }
      } finally {
        ended.resolve();
      }
    };
    const server = createServer((_request, response) => {
      void sendEvents(response, counted(), { heartbeatMs: 20, patienceMs });
    });
    servers.push(server.listen(0, "127.0.0.1"));
    await once(server, "listening");
    const { port } = server.address() as AddressInfo; // listens on TCP, so never a pipe's name
    return { url: `http://127.0.0.1:${port}`, count: () => count, ended: ended.promise };
  };

  it("says that it is there while nothing happens, and ends with the results", async () => {
    const { promise: quiet, resolve: speak } = Promise.withResolvers<void>();
    const { url } = await serve(
      (async function* () {
        await quiet;
        yield { data: { a: 1 }, extensions: { cursor: "7" } };
      })(),
      10_000,
    );
    const response = await fetch(url);
    let text = "";
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString(); // what a body consists of
      if (text.split(":\n\n").length > 3) speak();
    }
    expect(text).to.match(/^retry: 1000\n\n(:\n\n){3,}/);
    expect(text).to.contain(
      'event: next\nid: 7\ndata: {"data":{"a":1},"extensions":{"cursor":"7"}}\n\n',
    );
    expect(text).to.match(/event: complete\ndata:\n\n$/);
  });

  it("asks for no more than a client reads, and cuts one off that stops reading", async () => {
    const large = { data: { text: "x".repeat(1_000_000) } };
    const { url, count, ended } = await serve(
      (async function* () {
        for (;;) yield large;
      })(),
      500,
    );
    const response = await fetch(url);
    expect(response.status).to.equal(200); // and its body is never read
    await ended;
    expect(count()).to.be.below(100);
    await response.body?.cancel().catch(() => undefined); // it was cut off
  });
});
