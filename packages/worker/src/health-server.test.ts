import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { Counter, Registry } from "prom-client";
import { startHealthServer } from "./health-server.ts";

const ANY_PORT = { host: "127.0.0.1", port: 0 };

describe("startHealthServer", () => {
  const metrics = new Registry();
  new Counter({ name: "runs_total", help: "Runs.", registers: [metrics] }).inc();
  let failure: Error | null = null;
  let server: Awaited<ReturnType<typeof startHealthServer>>;
  beforeEach(async () => {
    failure = null;
    const checkReady = async () => {
      if (failure !== null) throw failure;
    };
    server = await startHealthServer({ metrics, checkReady }, ANY_PORT);
  });
  afterEach(() => server.close());

  const get = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return [answer.status, await answer.text()];
  };

  it("is alive and ready, and shows the metrics", async () => {
    expect(await get("/health")).to.deep.equal([200, '{"status":"alive"}']);
    expect(await get("/ready")).to.deep.equal([200, '{"status":"ready"}']);
    expect((await get("/metrics"))[1]).to.contain("runs_total 1");
    expect((await get("/anything"))[0]).to.equal(404);
  });

  it("is not ready with the reason, and alive all the same", async () => {
    failure = new RegistryError("DATABASE_OUTDATED", {
      message: "The database lacks 0003.",
      remedy: "Migrate it.",
    });
    expect(await get("/ready")).to.deep.equal([
      503,
      '{"status":"not ready","reason":"The database lacks 0003. Migrate it."}',
    ]);
    failure = new Error("connect ECONNREFUSED 10.0.0.1:5432");
    expect((await get("/ready"))[1]).to.contain("The database does not answer.");
    expect((await get("/health"))[0]).to.equal(200);
  });

  it("names a port that is in use", async () => {
    const { port } = server;
    const second = startHealthServer(
      { metrics, checkReady: async () => {} },
      { ...ANY_PORT, port },
    );
    const error = await second.then(
      () => null,
      (failed: unknown) => failed,
    );
    expect(error).to.be.instanceOf(RegistryError).with.property("code", "PORT_IN_USE");
  });
});
