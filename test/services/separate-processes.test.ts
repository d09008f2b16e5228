import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startAnvil, type TestChain } from "@sixtwo/chain/testing";
import { createEmptyTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { composePrograms } from "../support/compose-services.ts";
import { askGraphql } from "../support/graphql.ts";
import { type ServiceProcess, startService, untilAnswers } from "../support/service-process.ts";

const DEPLOYER_KEY = `0x${"42".repeat(32)}`;

describe("the services of docker-compose.yml, each as a process of its own", function () {
  this.timeout(240_000);
  const programs = composePrograms();
  const running: ServiceProcess[] = [];
  let database: TestDatabase;
  let chain: TestChain;
  let environment: Readonly<Record<string, string>>;
  let dataDir: string;

  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-services-"));
    [database, chain] = await Promise.all([createEmptyTestDatabase(), startAnvil()]);
    environment = { DATABASE_URL: database.url, RPC_URL: chain.rpcUrl, DATA_DIR: dataDir };
  });
  after(async () => {
    await Promise.all(running.map(({ stop }) => stop()));
    await chain?.stop();
    await database?.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  function start(service: string, extra: Readonly<Record<string, string>> = {}): ServiceProcess {
    const program = programs.get(service);
    if (!program) throw new Error(`docker-compose.yml names no program for ${service}.`);
    const started = startService(program, { ...environment, ...extra });
    running.push(started);
    return started;
  }

  it("are those that the compose file names", () => {
    expect([...programs.keys()]).to.deep.equal([
      "chain",
      "migrate",
      "deploy",
      "indexer",
      "api",
      "worker",
    ]);
  });

  it("refuse to serve a database that is not migrated, and say what to do", async () => {
    await start("deploy", { DEPLOYER_KEY }).ended;
    const api = start("api", { PORT: String(await freePort()) });
    expect(await api.ended).to.equal(1);
    expect(api.output()).to.include("DATABASE_OUTDATED").and.include("migrate");
  });

  it("migrate and deploy end by themselves, and may be run again", async () => {
    for (const _run of ["first", "again"]) {
      for (const service of ["migrate", "deploy"]) {
        const ending = start(service, { DEPLOYER_KEY });
        expect(await ending.ended, ending.output()).to.equal(0);
        expect(ending.output()).not.to.include(DEPLOYER_KEY);
      }
    }
  });

  it("indexer, api and worker become ready and serve the explorer", async () => {
    const ports = { indexer: await freePort(), api: await freePort(), worker: await freePort() };
    for (const [service, port] of Object.entries(ports)) {
      const started = start(service, { PORT: String(port) });
      await untilAnswers(`http://127.0.0.1:${port}/health`, started);
      await untilAnswers(`http://127.0.0.1:${port}/ready`, started);
    }
    const url = `http://127.0.0.1:${ports.api}`;
    const { data } = await askGraphql(url, "{ status { training } blocks { totalCount } }");
    expect(data).to.deep.equal({ status: { training: false }, blocks: { totalCount: 0 } });
    const keys = await fetch(`${url}/api/v1/training/keys`);
    expect(keys.status, "training keys do not exist away from the embedded chain").to.equal(404);
  });

  it("chain serves JSON-RPC and stops on SIGTERM", async () => {
    const port = await freePort();
    const service = start("chain", { CHAIN_PORT: String(port), DATA_DIR: join(dataDir, "chain") });
    const ask = () =>
      fetch(`http://127.0.0.1:${port}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] }),
      }).then((response) => response.json());
    const deadline = performance.now() + 60_000;
    while (!service.output().includes("ready") && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await ask()).to.deep.equal({ jsonrpc: "2.0", id: 1, result: "0xf26e" });
    expect(await service.stop()).to.equal(0);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
