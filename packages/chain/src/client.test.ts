import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { createChainClient, getHead } from "./index.ts";

describe("a chain client", () => {
  it("refuses a URL that is none of a node, without repeating a secret", () => {
    expect(() => createChainClient({ rpcUrl: "ftp://me:secret@node.example" })).to.throw(
      RegistryError,
      "RPC_URL is ftp://node.example, which is not an http, https, ws or wss URL.",
    );
  });

  it("names the node that is not there, and the remedy", async () => {
    const error = await failureOf("http://me:secret@127.0.0.1:9/");
    expect(error.code).to.equal("CHAIN_UNREACHABLE");
    expect(error.message).to.equal("The chain's node at http://127.0.0.1:9 does not answer.");
    expect(error.remedy).to.equal("Start the node, or correct RPC_URL.");
  });

  it("says so over WebSocket as well", async () => {
    expect((await failureOf("ws://127.0.0.1:9")).message).to.equal(
      "The chain's node at ws://127.0.0.1:9 does not answer.",
    );
  });

  it("tells a node that answers too late, or with an HTTP error", async () => {
    const silent = await serve(() => undefined);
    const broken = await serve((answer) => answer.writeHead(502).end("Bad gateway"));
    try {
      expect((await failureOf(silent.url)).message).to.match(/does not answer in time\.$/);
      expect((await failureOf(broken.url)).message).to.match(
        /does not answer as a node would \(HTTP 502\)\.$/,
      );
    } finally {
      silent.close();
      broken.close();
    }
  });
});

async function failureOf(rpcUrl: string): Promise<RegistryError> {
  const client = createChainClient({ rpcUrl, timeoutMs: 300, retries: 0 });
  const error = await getHead(client).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).to.be.instanceOf(RegistryError);
  return error as RegistryError; // asserted above
}

type Answer = Parameters<NonNullable<Parameters<typeof createServer>[1]>>[1];

async function serve(
  respond: (answer: Answer) => void,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server: Server = createServer((_, answer) => respond(answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
