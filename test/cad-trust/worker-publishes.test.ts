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
import { type CadtV2Node, startCadtV2Node } from "../support/cadt-node/v2/start-cadt-v2-node.ts";
import { eventually } from "../support/eventually.ts";

const API_KEY = "s3cret-node-key";
const NEVER = "0 0 1 1 *";

describe("the worker and a CAD Trust node", function () {
  this.timeout(90_000);
  let database: TestDatabase;
  let node: CadtV2Node;
  let worker: Worker | null;

  beforeEach(async () => {
    worker = null;
    node = await startCadtV2Node({ apiKey: API_KEY });
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
    await insertSamplePaper(database.db);
  });
  afterEach(async () => {
    await worker?.stop();
    await database.close();
    await node.stop();
  });

  const start = async () => {
    const config = {
      databaseUrl: database.url,
      cadTrustUrl: node.url,
      cadTrustApiKey: API_KEY,
      cadTrustSchedule: NEVER,
      publicUrl: "https://registry.gov.gh",
      rpcUrl: null,
    };
    const logger = pino({ level: "silent" });
    worker = await startWorker({ db: database.db, config, logger, metrics: new Registry() });
  };
  const cycles = () => recentCycles(database, 100);
  const outcome = async () => (await cycles())[0]?.outcome;
  const runAgain = async () => {
    const before = (await cycles()).length;
    await requestCadTrustRun(database);
    await eventually(async () => (await cycles()).length > before);
  };
  const states = async () => new Set((await publicationCounts(database)).map(({ state }) => state));
  const units = () =>
    node
      .committed("unit")
      .map((row) => [row.unitStartBlock, row.unitEndBlock, row.unitCount, row.unitStatus])
      .toSorted();

  const ALL_UNITS = [
    ["1", "550", 550, "Held"],
    ["1001", "1200", 200, "Issued"],
    ["551", "600", 50, "Retired"],
    ["601", "900", 300, "Held"],
    ["901", "1000", 100, "Retired"],
  ];

  it("publishes every record and confirms it", async () => {
    await start();
    await eventually(async () => (await outcome()) === "committed");
    node.confirm();
    await runAgain();
    expect(await openPublications(database, 100)).to.deep.equal([]);
    expect([...(await states())]).to.deep.equal(["confirmed"]);
    expect(units()).to.deep.equal(ALL_UNITS);
    expect(node.committed("aef_t3_actions")).to.have.lengthOf(6);
    expect((await cycles())[0]).to.include({ cause: "manual", outcome: "idle", confirmed: 35 });
  });

  it("replaces the unit of a block that was split and adds the part", async () => {
    await start();
    await eventually(async () => (await outcome()) === "committed");
    node.confirm();
    await splitSampleBlock(database.db);
    await runAgain();
    expect(await outcome()).to.equal("committed");
    node.confirm();
    await runAgain();
    expect([...(await states())]).to.deep.equal(["confirmed"]);
    expect(units()).to.deep.equal([
      ["1", "300", 300, "Held"],
      ...ALL_UNITS.slice(1, 2),
      ["301", "550", 250, "Held"],
      ...ALL_UNITS.slice(2),
    ]);
  });

  it("goes on where it broke off between staging and commit", async () => {
    node.fault("error-500", { method: "POST", path: "/v2/staging/commit" });
    await start();
    await eventually(async () => (await cycles()).length === 1);
    await worker?.stop();
    expect([...(await states())]).to.deep.equal(["committed"]); // its commit may be on its way
    expect((await cycles())[0]).to.include({ outcome: "interrupted", staged: 35, committed: 0 });
    await start();
    await eventually(async () => (await outcome()) === "committed");
    node.confirm();
    await runAgain();
    expect([...(await states())]).to.deep.equal(["confirmed"]);
    expect(units()).to.deep.equal(ALL_UNITS);
  });

  it("publishes nothing twice when a commit's answer is lost", async () => {
    node.fault("gateway-after", { method: "POST", path: "/v2/staging/commit" });
    await start();
    await eventually(async () => (await cycles()).length === 1);
    node.confirm();
    await runAgain();
    await runAgain();
    expect([...(await states())]).to.deep.equal(["confirmed"]);
    expect(units()).to.deep.equal(ALL_UNITS);
  });

  it("shows what a record waits for, and parks it with its reason", async () => {
    await database.db.deleteFrom("registry.verifications").execute();
    await start();
    await eventually(async () => (await outcome()) === "committed");
    const open = await openPublications(database, 100);
    const issuance = open.find(({ localId }) => localId === "issuance:GHA01-1");
    expect(issuance).to.include({
      state: "new",
      reason: "Waits for verification:GHA01-GHA-ACT-001/2023, which the node does not have.",
    });
  });

  it("stops at once while the node does not answer", async () => {
    node.fault("timeout-before", { method: "GET" });
    await start();
    await eventually(async () => node.requests().length > 0);
    const before = Date.now();
    await worker?.stop();
    expect(Date.now() - before).to.be.lessThan(5000);
    expect((await cycles())[0]).to.include({ outcome: "interrupted" });
  });

  it("leaves the API key out of what it shows", async () => {
    node.state.apiKey = "another-key";
    await start();
    await eventually(async () => (await cycles()).length > 0);
    expect((await cycles())[0]?.reason).to.not.contain(API_KEY);
  });
});
