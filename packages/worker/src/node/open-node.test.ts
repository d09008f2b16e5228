import { methodologyRecord, SHIPPED_PICKLISTS } from "@sixtwo/cad-trust";
import { knownNode, markConfirmed, markStaged, writeRecords } from "@sixtwo/db";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import {
  type CadtV2Node,
  startCadtV2Node,
} from "../../../../test/support/cadt-node/v2/start-cadt-v2-node.ts";
import { cadTrustNode } from "../cad-trust-node.ts";
import { toColumns } from "../projection/column-names.ts";
import { openNode } from "./open-node.ts";
import { prepareNode } from "./prepare-node.ts";

const HOUR_MS = 3_600_000;
const PICKLISTS = "/v2/governance/meta/pickList";

describe("openNode", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let node: CadtV2Node;
  let now: number;
  beforeEach(async () => {
    database = await createTestDatabase();
    now = Date.parse("2026-11-20T10:00:00Z");
  });
  afterEach(async () => {
    await node.stop();
    await database.close();
  });

  const deps = () => {
    const { signal: stopping } = new AbortController();
    return {
      ...{ db: database.db, logger: pino({ level: "silent" }), clock: () => new Date(now) },
      node: cadTrustNode({ url: node.url, apiKey: null, stopping }),
    };
  };
  const open = () => openNode(deps());
  const asked = (path: string) => node.requests().filter((seen) => seen.path === path).length;

  it("asks a node for its picklists once a day, and keeps them", async () => {
    node = await startCadtV2Node({ picklists: { unitStatus: ["Held", "Sold"] } });
    for (const hours of [0, 1, 22]) {
      now += hours * HOUR_MS;
      const lists = await (await open()).picklists.lists();
      expect(lists.unitStatus).to.deep.equal(["Held", "Sold"]);
    }
    expect(asked(PICKLISTS)).to.equal(1);
    now += HOUR_MS + 1;
    await (await open()).picklists.lists();
    expect(asked(PICKLISTS)).to.equal(2);
  });

  it("falls back on what the node told before, and on what is shipped", async () => {
    node = await startCadtV2Node({ picklists: { unitStatus: ["Held", "Sold"] } });
    await (await open()).picklists.lists();
    now += 25 * HOUR_MS;
    node.fault("error-400", { path: PICKLISTS });
    const lists = await (await open()).picklists.lists();
    expect(lists.unitStatus).to.deep.equal(["Held", "Sold"]);
    expect(lists.stakeholderType).to.deep.equal(SHIPPED_PICKLISTS.stakeholderType);
  });

  it("takes the shipped lists when the answer is not of CAD Trust's governance", async () => {
    node = await startCadtV2Node({ picklists: { colour: ["red"] } });
    expect(await (await open()).picklists.lists()).to.deep.equal(SHIPPED_PICKLISTS);
  });

  it("says whether lists have changed when they are asked for anew, once", async () => {
    node = await startCadtV2Node();
    expect(await (await open()).picklists.renew()).to.equal(true);
    expect(await (await open()).picklists.renew()).to.equal(false);
    node.state.picklists = { ...node.state.picklists, unitStatus: ["Sold"] };
    const { picklists } = await open();
    expect(await picklists.renew()).to.equal(true);
    await picklists.renew();
    expect(asked(PICKLISTS)).to.equal(3);
  });

  it("remembers how a node spells values", async () => {
    node = await startCadtV2Node({ picklists: { locationCountry: ["Slovak Republic"] } });
    await (await open()).picklists.lists();
    const { values } = await knownNode(database, node.url);
    expect(values).to.deep.include({
      ...{ picklist: "locationCountry", value: "Slovakia", nodeValue: "Slovak Republic" },
    });
    const { dialects } = await open();
    expect(dialects.dialect().values.locationCountry).to.deep.equal({
      Slovakia: "Slovak Republic",
    });
  });

  it("probes a node once, and speaks its dialect from then on", async () => {
    node = await startCadtV2Node({ dialect: "schema" });
    await prepareNode(deps(), await open());
    const again = await open();
    const requests = node.requests().length;
    await prepareNode(deps(), again);
    expect(again.dialects.dialect().fields.co_benefit).to.deep.equal({ coBenefitId: "cobenefit" });
    expect(node.requests().length - requests).to.equal(1);
    expect(node.staged()).to.deep.equal([]);
  });

  it("keeps what a refusal taught", async () => {
    node = await startCadtV2Node();
    const { dialects } = await open();
    expect(await dialects.learn("stakeholder", '"cadTrustProjectId" is required')).to.equal(true);
    const { fields } = await knownNode(database, node.url);
    expect(fields).to.deep.equal([
      { table: "stakeholder", field: "cadTrustProjectId", nodeField: "cadTrustProjectId" },
    ]);
  });

  it("refuses a node of another organization than the one that it published for", async () => {
    node = await startCadtV2Node();
    await prepareNode(deps(), await open());
    await database.db.updateTable("cad_trust.nodes").set({ org_uid: "another" }).execute();
    const failure = await prepareNode(deps(), await open()).catch((error: unknown) => error);
    expect(failure).to.include({ code: "CAD_TRUST_REFUSED" });
    expect(failure).to.have.property("remedy").that.contains("organization another");
  });

  it("never goes on in another data model than the records were published in", async () => {
    node = await startCadtV2Node();
    const record = methodologyRecord({ code: "A", name: "A", version: "1", link: null });
    const { localId } = record;
    await writeRecords(database, [
      { table: "methodology", localId, columns: toColumns(record), fingerprint: "1" },
    ]);
    const columns = { unit_count: 1, sent_v1: "{}" };
    await markStaged(database, [{ localId, columns, cadTrustId: "1", stagingUuid: "1" }]);
    await markConfirmed(database, [localId]);
    await database.db.updateTable("cad_trust.publications").set({ table_name: "unit" }).execute();
    const failure = await prepareNode(deps(), await open()).catch((error: unknown) => error);
    expect(failure).to.have.property("message").that.contains("were published in 1.7");
  });
});
