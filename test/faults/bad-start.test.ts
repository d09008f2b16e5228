import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import {
  launchSixtwo,
  removeDataDir,
  runUntilItEnds,
  temporaryDataDir,
} from "../support/launched-sixtwo.ts";

const MAIN_FILE = fileURLToPath(import.meta.url);

describe("a start that cannot work", function () {
  this.timeout(300_000);
  let dataDir: string;

  beforeEach(async () => {
    dataDir = await temporaryDataDir();
  });
  afterEach(() => removeDataDir(dataDir));

  it("names the port that is in use, and the remedy", async () => {
    const server = createServer();
    const port = await listen(server);
    const { code, output } = await runUntilItEnds({ DATA_DIR: dataDir, PORT: String(port) });
    server.close();
    expect(code).to.equal(1);
    expect(output).to.include("PORT_IN_USE").and.include(String(port)).and.include("PORT");
  });

  it("names a data directory that is none", async () => {
    const { code, output } = await runUntilItEnds({ DATA_DIR: MAIN_FILE });
    expect(code).to.equal(1);
    expect(output).to.include("CONFIG_INVALID: DATA_DIR is ").and.include("Set DATA_DIR");
  });

  it("refuses to deploy anew beside a chain whose deployment file is gone", async () => {
    const first = await launchSixtwo({ DATA_DIR: dataDir });
    await first.stop();
    await rm(join(dataDir, "deployments"), { recursive: true });
    const { code, output } = await runUntilItEnds({ DATA_DIR: dataDir });
    expect(code).to.equal(1);
    expect(output).to.match(/CHAIN_STATE_LOST: .*62062.json is missing/);
  });

  it("names the database that does not answer, without its password", async () => {
    const DATABASE_URL = "postgres://sixtwo:hidden-word@127.0.0.1:1/sixtwo";
    const { code, output } = await runUntilItEnds({ DATA_DIR: dataDir, DATABASE_URL });
    expect(code).to.equal(1);
    expect(output).to.include("DATABASE_UNREACHABLE").and.include("127.0.0.1:1");
    expect(output).to.include("DATABASE_URL").and.not.include("hidden-word");
  });

  it("names the chain that does not answer", async () => {
    const { code, output } = await runUntilItEnds({
      DATA_DIR: dataDir,
      RPC_URL: "http://127.0.0.1:1",
    });
    expect(code).to.equal(1);
    expect(output).to.include("CHAIN_UNREACHABLE").and.include("http://127.0.0.1:1");
    expect(output).to.include("RPC_URL");
  });

  it("refuses training keys on a chain that is not the embedded one", async () => {
    const { code, output } = await runUntilItEnds({
      DATA_DIR: dataDir,
      RPC_URL: "http://127.0.0.1:1",
      TRAINING: "on",
    });
    expect(code).to.equal(1);
    expect(output).to.include("CONFIG_INVALID").and.include("TRAINING=off");
  });

  it("refuses a second start on the same data and leaves the first one alone", async () => {
    const first = await launchSixtwo({ DATA_DIR: dataDir });
    try {
      const { code, output } = await runUntilItEnds({ DATA_DIR: dataDir });
      expect(code).to.equal(1);
      expect(output).to.include("ALREADY_RUNNING").and.include(first.url);
      expect((await fetch(new URL("/ready", first.url))).status).to.equal(200);
    } finally {
      await first.stop();
    }
  });
});

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
