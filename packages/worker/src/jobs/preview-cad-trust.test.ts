import { publicationCounts } from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  splitSampleBlock,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import {
  type CadtV2Node,
  startCadtV2Node,
} from "../../../../test/support/cadt-node/v2/start-cadt-v2-node.ts";
import { cadTrustNode } from "../cad-trust-node.ts";
import { previewCadTrust } from "./preview-cad-trust.ts";
import { runCadTrust } from "./run-cad-trust.ts";

describe("previewCadTrust", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let node: CadtV2Node;
  beforeEach(async () => {
    database = await createTestDatabase();
    node = await startCadtV2Node();
    await insertSampleLedger(database.db);
    await insertSamplePaper(database.db);
  });
  afterEach(async () => {
    await node.stop();
    await database.close();
  });

  const deps = () => {
    const { signal: stopping } = new AbortController();
    return {
      ...{ db: database.db, logger: pino({ level: "silent" }), clock: () => new Date() },
      publicUrl: "https://registry.gov.gh",
      node: cadTrustNode({ url: node.url, apiKey: null, stopping }),
    };
  };
  const preview = () => previewCadTrust(deps());
  const publish = async () => {
    const run = { ...deps(), random: () => 0, pendingLimitMs: 1_800_000, onCycle: () => {} };
    // Without a worker there is no queue for what comes back later.
    const once = { cause: "manual", slot: null, attempt: 5 } as const;
    await runCadTrust(run, once).catch(() => undefined);
  };
  const mutations = () => node.requests().filter(({ method }) => method !== "GET");

  it("shows what would be published first, and changes neither node nor database", async () => {
    const { inserts, replaces, projection, reason } = await preview();
    expect(inserts).to.have.lengthOf(projection.added);
    expect(inserts.find(({ localId }) => localId.startsWith("unit:"))?.columns).to.include({
      unit_status: "Held",
    });
    expect(replaces).to.deep.equal([]);
    expect(reason).to.equal(null);
    expect(mutations()).to.deep.equal([]);
    expect(await publicationCounts(database)).to.deep.equal([]);
  });

  it("shows field by field what would be replaced, and what would be added", async () => {
    await publish();
    node.confirm();
    await publish();
    await splitSampleBlock(database.db);
    const sent = mutations().length;
    const { inserts, replaces } = await preview();
    expect(inserts.map(({ localId }) => localId)).to.include("unit:GHA01-2023-1-301");
    const shrunk = replaces.find(({ localId }) => localId === "unit:GHA01-2023-1-1");
    expect(shrunk?.changes).to.deep.include({ column: "unit_count", from: 550, to: 300 });
    expect(mutations()).to.have.lengthOf(sent);
  });

  it("shows what would be parked and what would wait", async () => {
    node.state.picklists = { ...node.state.picklists, validationBody: ["Nobody"] };
    const { parks, waits } = await preview();
    expect(parks.map(({ localId }) => localId.split(":")[0])).to.include("validation");
    expect(waits.map(({ localId }) => localId.split(":")[0])).to.include("verification");
  });

  it("says why nothing would be published", async () => {
    node.state.notSynced = ["wallet_synced"];
    expect((await preview()).reason).to.equal("The CAD Trust node waits for its wallet to sync.");
  });
});
