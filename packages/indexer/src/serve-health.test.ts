import { createServer } from "node:net";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { Registry } from "prom-client";
import type { ProgressReport } from "./follow/progress.ts";
import { createIndexerMetrics } from "./metrics.ts";
import { serveHealth } from "./serve-health.ts";

const AT_HEAD: ProgressReport = {
  role: "leader",
  head: 12n,
  indexed: 12n,
  atHead: true,
  problem: null,
};

describe("serveHealth", () => {
  let port: number;
  let progress: ProgressReport;
  let close: () => void;

  beforeEach(async () => {
    port = await freePort();
    progress = AT_HEAD;
    const metrics = new Registry();
    createIndexerMetrics(metrics).headSeen(12n);
    close = await serveHealth({ host: "127.0.0.1", port, progress: () => progress, metrics });
  });
  afterEach(() => close());

  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };

  it("is alive, and ready at head", async () => {
    expect(await get("/health")).to.deep.equal({ status: 200, text: '{"status":"alive"}' });
    expect((await get("/ready")).status).to.equal(200);
    expect((await get("/nothing")).status).to.equal(404);
  });

  it("is ready as a standby, and not while behind or failed", async () => {
    progress = { ...AT_HEAD, role: "standby", atHead: false, head: null, indexed: null };
    expect((await get("/ready")).status).to.equal(200);
    progress = { ...AT_HEAD, indexed: 2n, atHead: false };
    expect((await get("/ready")).status).to.equal(503);
    const problem = { code: "CHAIN_REORG_TOO_DEEP", message: "gone", remedy: "rebuild" };
    progress = { ...AT_HEAD, role: "failed", atHead: false, problem };
    const answer = await get("/ready");
    expect(answer.status).to.equal(503);
    expect(JSON.parse(answer.text)).to.deep.include({ role: "failed", indexed: "12", problem });
  });

  it("has metrics for Prometheus", async () => {
    expect((await get("/metrics")).text).to.contain("sixtwo_indexer_head 12");
  });

  it("names a port that is taken", async () => {
    const health = { host: "127.0.0.1", port, progress: () => progress, metrics: new Registry() };
    const failure = await serveHealth(health).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(RegistryError).with.property("code", "PORT_IN_USE");
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
