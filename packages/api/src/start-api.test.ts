import { createServer, type Server } from "node:net";
import { createChainClient } from "@sixtwo/chain";
import { useSampleLedger } from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { pino } from "pino";
import { Registry } from "prom-client";
import { startApi } from "./start-api.ts";
import { TEST_DEPLOYMENT } from "./testing/use-api.ts";

describe("startApi", () => {
  const ledger = useSampleLedger();
  const start = (place: { readonly host?: string; readonly port: number }) =>
    startApi({
      db: ledger.db,
      chain: createChainClient({ rpcUrl: "http://127.0.0.1:1" }),
      deployment: TEST_DEPLOYMENT,
      config: {
        ...{ host: "127.0.0.1", databaseUrl: ledger.url, name: "Test", training: null },
        ...{ webDir: "nowhere", requestsPerMinute: 100, maxLag: 5, trustedProxies: 0 },
        publicUrl: null,
        ...place,
      },
      logger: pino({ level: "silent" }),
      metrics: new Registry(),
    });
  const failureOf = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => (error instanceof RegistryError ? error : undefined),
    );

  it("names the port that another program uses, and another one to try", async () => {
    const other = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, "127.0.0.1", () => resolve(server));
    });
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const failure = await failureOf(start({ port }));
    other.close();
    expect(failure?.code).to.equal("PORT_IN_USE");
    expect(failure?.message).to.equal(`Port ${port} of 127.0.0.1 is in use by another program.`);
    expect(failure?.remedy).to.contain(`PORT=${port + 1}`);
  });

  it("names a host that is not this machine's", async () => {
    const failure = await failureOf(start({ host: "203.0.113.1", port: 0 }));
    expect(failure?.code).to.equal("CONFIG_INVALID");
    expect(failure?.message).to.contain("The API cannot listen on 203.0.113.1");
  });

  it("says that the web application is not built", async () => {
    const api = await start({ port: 0 });
    const answer = await fetch(api.url, { headers: { accept: "text/html" } });
    expect(answer.status).to.equal(404);
    expect(await answer.json()).to.have.property("detail", "The web application is not built.");
    await api.stop();
  });

  it("stops with a subscription open, and frees its port", async () => {
    const api = await start({ port: 0 });
    const query = encodeURIComponent("subscription { chainBlockIndexed }");
    const answer = await fetch(`${api.url}/graphql?query=${query}`, {
      headers: { accept: "text/event-stream" },
    });
    expect(answer.status).to.equal(200);
    await api.stop();
    await answer.text().catch(() => undefined); // cut off in the middle
    const again = await start({ port: Number(new URL(api.url).port) });
    expect(again.url).to.equal(api.url);
    await again.stop();
  });
});
