import { createServer } from "node:net";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { Registry } from "prom-client";
import type { ProgressReport } from "./seen/progress-report.ts";
import { serveProgress } from "./seen/serve-progress.ts";
import { serveHealth } from "./serve-health.ts";
import { reportOf } from "./testing/sample-report.ts";

const AT_HEAD = reportOf({
  ...{ status: "ready", head: 12n, indexed: 12n, atHead: true, backfilling: false },
  ...{ percent: 100, lag: 0n, lagSeconds: 0, secondsLeft: 0, eventsPerSecond: 1.26 },
});

describe("serveHealth", () => {
  let port: number;
  let progress: ProgressReport;
  let close: () => void;

  beforeEach(async () => {
    port = await freePort();
    progress = AT_HEAD;
    const metrics = new Registry();
    serveProgress(metrics, () => progress);
    close = await serveHealth({ host: "127.0.0.1", port, progress: () => progress, metrics });
  });
  afterEach(() => close());

  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };

  it("is alive, whatever else", async () => {
    progress = { ...AT_HEAD, status: "failed", role: "failed" };
    expect(await get("/health")).to.deep.equal({ status: 200, text: '{"status":"alive"}' });
    expect((await get("/nothing")).status).to.equal(404);
  });

  it("says how far it is", async () => {
    const answer = await get("/ready?from=probe");
    expect(answer.status).to.equal(200);
    expect(JSON.parse(answer.text)).to.deep.equal({
      status: "ready",
      role: "leader",
      head: "12",
      indexed: "12",
      percent: 100,
      events: 40,
      eventsPerSecond: 1.3,
      secondsLeft: 0,
      lagSeconds: 0,
      problem: null,
    });
  });

  it("is ready in no state but that one", async () => {
    const others = ["starting", "behind", "backfilling", "retrying", "stopped", "failed"] as const;
    for (const status of [...others, "reorg-too-deep"] as const) {
      progress = { ...AT_HEAD, status };
      expect([(await get("/ready")).status, status]).to.deep.equal([503, status]);
    }
  });

  it("says what is wrong and what helps", async () => {
    const problem = { code: "CHAIN_REORG_TOO_DEEP", message: "gone", remedy: "rebuild" };
    const unknown = { head: null, percent: null, secondsLeft: null, lagSeconds: null };
    progress = { ...AT_HEAD, ...unknown, status: "reorg-too-deep", role: "failed", problem };
    const answer = await get("/ready");
    expect(answer.status).to.equal(503);
    expect(JSON.parse(answer.text)).to.deep.include({ ...unknown, indexed: "12", problem });
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
