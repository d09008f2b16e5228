import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getHead } from "@sixtwo/chain";
import { connectDatabase } from "@sixtwo/db";
import { readCursor } from "@sixtwo/db/mirror";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { pino } from "pino";
import { readLauncherConfig } from "./config.ts";
import { lockDataDir } from "./data-dir.ts";
import { openRegistry } from "./open-registry.ts";
import { startSixtwo } from "./start-sixtwo.ts";

const logger = pino({ level: "silent" });

describe("openRegistry", function () {
  this.timeout(180_000);
  let dataDir: string;
  before(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "sixtwo-open-registry-"));
  });
  after(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

  const config = (more: Readonly<Record<string, string>> = {}) =>
    readLauncherConfig({ DATA_DIR: dataDir, PORT: "0", TRAINING: "off", ...more });
  const failureOf = (more?: Readonly<Record<string, string>>) =>
    openRegistry({ config: config(more), logger }).then(
      () => null,
      (error: unknown) => (error instanceof RegistryError ? error : null),
    );
  /** Where mirror and chain are, seen through what is opened. */
  const heights = async () => {
    const { databaseUrl, client, deployment, stop } = await openRegistry({
      config: config(),
      logger,
    });
    const { db, close } = await connectDatabase({ url: databaseUrl });
    const cursor = await readCursor(db);
    await close();
    const head = await getHead(client);
    await stop();
    return {
      mirror: cursor?.number,
      head: head.number,
      same: cursor?.ledger === deployment.ledger,
    };
  };

  it("finds no registry where there never was one, and makes none", async () => {
    const failure = await failureOf();
    expect(failure).to.have.property("code", "NOT_FOUND");
    expect(failure?.message).to.equal(`There is no registry in ${dataDir}.`);
    expect(await failureOf()).to.have.property("code", "NOT_FOUND");
  });

  it("joins the one that runs, starts the one that is stopped, and stops only what it started", async () => {
    const sixtwo = await startSixtwo({ config: config(), logger });
    try {
      const running = await heights();
      expect(running.same).to.equal(true);
      expect(running.mirror).to.equal(running.head);
      expect((await fetch(`${sixtwo.url}/ready`)).status).to.equal(200);
    } finally {
      await sixtwo.stop();
    }
    const stopped = await heights();
    expect(stopped.same).to.equal(true);
    const again = await lockDataDir(dataDir);
    await again.release();
  });

  it("says so while another process is starting on the folder", async () => {
    const lock = await lockDataDir(dataDir);
    const failure = await failureOf();
    await lock.release();
    expect(failure).to.have.property("code", "ALREADY_RUNNING");
    expect(failure?.remedy).to.contain("still starting");
  });
});
