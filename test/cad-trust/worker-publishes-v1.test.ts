import { openPublications, publicationCounts, recentCycles, requestCadTrustRun } from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  splitSampleBlock,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { startWorker, type Worker } from "@sixtwo/worker";
import { expect } from "chai";
import { pino } from "pino";
import { Registry } from "prom-client";
import { ask } from "../support/cadt-node/ask.ts";
import { type CadtV1Node, startCadtV1Node } from "../support/cadt-node/v1/start-cadt-v1-node.ts";
import { eventually } from "../support/eventually.ts";

const NEVER = "0 0 1 1 *";
const HOUR_MS = 3_600_000;

describe("the worker and a CAD Trust node of data model 1.7", function () {
  this.timeout(120_000);
  let database: TestDatabase;
  let node: CadtV1Node;
  let worker: Worker | null;
  let now: number;

  beforeEach(async () => {
    worker = null;
    now = Date.now() + HOUR_MS; // what a run leaves for later stays there
    node = await startCadtV1Node({ apiKey: "key" });
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
    await insertSamplePaper(database.db);
  });
  afterEach(async () => {
    await worker?.stop();
    await database.close();
    await node.stop();
  });

  const cycles = () => recentCycles(database, 100);
  const outcome = async () => (await cycles())[0]?.outcome;
  const start = async () => {
    const config = {
      ...{ databaseUrl: database.url, cadTrustUrl: node.url, cadTrustApiKey: "key" },
      ...{ cadTrustSchedule: NEVER, publicUrl: "https://registry.gov.gh", rpcUrl: null },
    };
    const logger = pino({ level: "silent" });
    const deps = { db: database.db, config, logger, metrics: new Registry() };
    worker = await startWorker({ ...deps, clock: () => new Date(now) });
    await eventually(async () => (await cycles()).length === 1);
  };
  const run = async () => {
    const before = (await cycles()).length;
    await requestCadTrustRun(database);
    await eventually(async () => (await cycles()).length > before);
  };
  const settle = async () => {
    for (let round = 0; round < 4; round++) {
      node.confirm();
      await run();
      now += HOUR_MS;
    }
  };
  const units = () =>
    node
      .committed("Units")
      .map((row) => [row.unitBlockStart, row.unitBlockEnd, row.unitCount, row.unitStatus])
      .toSorted();
  const unconfirmed = async () =>
    (await publicationCounts(database))
      .filter(({ state }) => state !== "confirmed")
      .map(({ table }) => table);
  const ALL_UNITS = [
    ["1", "550", 550, "Held"],
    ["1001", "1200", 200, "Held"],
    ["551", "600", 50, "Retired"],
    ["601", "900", 300, "Held"],
    ["901", "1000", 100, "Retired"],
  ];

  it("publishes projects and units with everything inside, and confirms it", async () => {
    await start();
    expect((await cycles())[0]).to.include({ outcome: "committed", reason: null });
    await settle();
    expect(units()).to.deep.equal(ALL_UNITS);
    const [project] = node.committed("Projects");
    const [unit] = node.committed("Units");
    expect(unit?.issuance).to.include({ warehouseProjectId: project?.warehouseProjectId });
    expect(project).to.include({ coveredByNDC: "Unknown", projectStatus: "Registered" });
    expect(await outcome()).to.equal("idle");
  });

  it("says of what 1.7 has no place for that it waits, and confirms everything else", async () => {
    await start();
    await settle();
    expect((await unconfirmed()).filter((table) => !table.startsWith("aef_"))).to.deep.equal([
      ...(await unconfirmed()).filter((table) => table === "rating"),
    ]);
    const open = await openPublications(database, 100);
    expect([...new Set(open.map(({ reason }) => reason))]).to.deep.equal([
      "The CAD Trust node speaks data model 1.7, which has no place for this record: it waits for 2.",
    ]);
  });

  it("replaces the unit of a block that was split and adds the part", async () => {
    await start();
    await settle();
    await splitSampleBlock(database.db);
    await run();
    await settle();
    expect(units()).to.deep.equal([
      ["1", "300", 300, "Held"],
      ...ALL_UNITS.slice(1, 2),
      ["301", "550", 250, "Held"],
      ...ALL_UNITS.slice(2),
    ]);
  });

  it("publishes nothing twice when answers are lost and staging is cleaned", async () => {
    node.fault("gateway-after", { method: "POST", path: "/v1/units" });
    node.fault("gateway-after", { method: "POST", path: "/v1/staging/commit" });
    await start();
    node.cleanStaging();
    await run();
    await settle();
    await settle();
    expect(units()).to.deep.equal(ALL_UNITS);
  });

  it("takes out of staging what it left there itself with older fields", async () => {
    node.fault("gateway-after", { method: "POST", path: "/v1/projects" });
    node.fault("gateway-before", { path: "/v1/staging", method: "GET", skip: 2 });
    node.fault("gateway-before", { path: "/v1/staging", method: "GET" });
    node.fault("gateway-before", { path: "/v1/staging", method: "GET" });
    await start();
    expect(await outcome()).to.equal("interrupted");
    expect(node.staged()).to.have.lengthOf(1);
    await database.db.updateTable("ledger.activities").set({ title: "Renamed" }).execute();
    await run();
    expect(await outcome()).to.equal("committed");
    await settle();
    expect(node.committed("Projects").map((row) => row.projectName)).to.deep.equal(["Renamed"]);
    expect(units()).to.deep.equal(ALL_UNITS);
  });

  it("commits nothing while another writer's rows are in staging, which it would lose", async () => {
    const { url } = node;
    const body = { ...OTHERS };
    await ask(url, "POST /v1/projects", { body, key: "key" });
    await start();
    expect((await cycles())[0]).to.include({ outcome: "waiting" });
    expect((await cycles())[0]?.reason).to.contain("1 rows of another writer");
    expect(node.committed("Units")).to.deep.equal([]);
  });

  it("makes at most 3 requests when there is nothing to do", async () => {
    await start();
    await settle();
    const before = node.requests().length;
    await run();
    expect(await outcome()).to.equal("idle");
    expect(node.requests().length - before).to.be.at.most(3);
  });
});

const OTHERS = {
  projectId: "X-1",
  originProjectId: "X-1",
  registryOfOrigin: "Another",
  projectName: "Another",
  projectLink: "https://example.org/x",
  projectDeveloper: "Somebody",
  sector: "Energy",
  projectType: "Forestry",
  coveredByNDC: "Unknown",
  projectStatus: "Listed",
  projectStatusDate: "2024-01-01",
  unitMetric: "tCO2e",
  methodology: "A",
};
