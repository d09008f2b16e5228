import { expect } from "chai";
import { ask } from "../ask.ts";
import { type CadtV1Node, startCadtV1Node } from "./start-cadt-v1-node.ts";

const UNIT = {
  countryJurisdictionOfOwner: "Ghana",
  unitBlockStart: "1",
  unitBlockEnd: "1000",
  unitCount: 1000,
  vintageYear: 2023,
  unitType: "Reduction - technical",
  unitStatus: "Held",
  unitRegistryLink: "https://registry.gov.gh/u1",
  correspondingAdjustmentDeclaration: "Committed",
  correspondingAdjustmentStatus: "Pending",
};
const ISSUANCE = {
  startDate: "2023-01-01",
  endDate: "2023-12-31",
  verificationApproach: "Ex post",
  verificationReportDate: "2024-02-01",
};
const PROJECT = {
  projectId: "GHA01-A1",
  originProjectId: "GHA01-A1",
  registryOfOrigin: "Registry of Ghana",
  projectName: "Cookstoves",
  projectLink: "https://registry.gov.gh/a1",
  projectDeveloper: "Green A",
  sector: "Energy demand",
  projectType: "Energy Demand",
  coveredByNDC: "Inside NDC",
  projectStatus: "Registered",
  projectStatusDate: "2024-02-01",
  unitMetric: "tCO2e",
  methodology: "AMS-II.G",
};

describe("the double of a CAD Trust node of data model 1", () => {
  let node: CadtV1Node;
  beforeEach(async () => {
    node = await startCadtV1Node();
  });
  afterEach(() => node.stop());

  const say = (line: string, body?: unknown) => ask(node.url, line, { body });
  const commit = (query = "", ids?: readonly unknown[]) =>
    say(`POST /v1/staging/commit${query}`, { author: "a", comment: "c", ids });

  it("stages a unit under its own key, and shows it when its commit is confirmed", async () => {
    const { body } = await say("POST /v1/units", { ...UNIT, issuance: ISSUANCE });
    expect(body).to.include({ message: "Unit staged successfully", success: true });
    const shown = async () => (await say(`GET /v1/units?warehouseUnitId=${body.uuid}`)).body;
    expect(await shown()).to.equal(null);
    await commit();
    node.confirm();
    expect(await shown()).to.deep.include({
      warehouseUnitId: body.uuid,
      serialNumberBlock: "1-1000",
    });
    expect((await say("GET /v1/issuances?page=1&limit=9")).body.data).to.have.lengthOf(1);
  });

  it("names the columns of staging in its own spelling, and lists without an envelope", async () => {
    await say("POST /v1/units", UNIT);
    const { body } = await say("GET /v1/staging?type=staged&table=Units");
    expect(body).to.have.lengthOf(1);
    expect(body[0]).to.include({ table: "Units", action: "INSERT", commited: false });
    expect((await say("GET /v1/staging?page=1&limit=5")).body).to.include({ pageCount: 1 });
  });

  it("loses what was not in a partial commit", async () => {
    await say("POST /v1/projects", PROJECT);
    await say("POST /v1/units", UNIT);
    await commit("?table=Units");
    node.confirm();
    expect(node.staged()).to.deep.equal([]);
    expect([node.committed("Projects").length, node.committed("Units").length]).to.deep.equal([
      0, 1,
    ]);
  });

  it("tells with hasPendingTransactions whether a commit waits for its confirmation", async () => {
    const confirmed = async () =>
      (await say("GET /v1/staging/hasPendingTransactions")).body.confirmed;
    await say("POST /v1/units", UNIT);
    expect(await confirmed()).to.equal(true);
    await commit();
    expect(await confirmed()).to.equal(false);
    expect((await say("POST /v1/units", UNIT)).body.error).to.equal(
      "There are pending commits in staging table",
    );
    node.confirm();
    expect(await confirmed()).to.equal(true);
  });

  it("replaces a unit by its key in the body, and a second change takes the first's place", async () => {
    const { body } = await say("POST /v1/units", UNIT);
    const change = { ...UNIT, warehouseUnitId: body.uuid };
    expect((await say("PUT /v1/units", change)).status).to.equal(400);
    await commit();
    node.confirm();
    await say("PUT /v1/units", { ...change, unitStatus: "Cancelled" });
    await say("PUT /v1/units", { ...change, unitStatus: "Retired" });
    expect(node.staged()).to.have.lengthOf(1);
    await commit();
    node.confirm();
    expect(node.committed("Units").map((row) => row.unitStatus)).to.deep.equal(["Retired"]);
    await say("DELETE /v1/units", { warehouseUnitId: body.uuid });
    await commit();
    node.confirm();
    expect(node.committed("Units")).to.deep.equal([]);
  });

  it("names everything that is wrong with a body, child rows included", async () => {
    const { status, body } = await say("POST /v1/projects", {
      ...PROJECT,
      projectStatus: "Issued",
      projectLocations: [{ country: "Ghana" }],
      labels: [],
    });
    expect(status).to.equal(400);
    expect(body).to.deep.equal({
      message: "Data Validation error",
      errors: [
        "projectStatus does not include a valid option. Valid options are: Listed, Registered, " +
          "Completed, Transitioned, Withdrawn, De-registered. Instead got 'Issued'",
        '"geographicIdentifier" is required',
        '"labels" must contain at least 1 items',
      ],
      success: false,
    });
  });

  it("does not know the status Issued of data model 2, nor years before 1900", async () => {
    const refused = await say("POST /v1/units", {
      ...UNIT,
      unitStatus: "Issued",
      vintageYear: 1800,
    });
    expect(refused.body.errors).to.have.lengthOf(2);
  });

  it("has no routes of data model 2", async () => {
    expect((await say("GET /v2/health")).status).to.equal(404);
    expect((await say("GET /v1/health")).status).to.equal(200);
  });

  it("meets faults like the other double", async () => {
    node.fault("gateway-after", { method: "POST", path: "/v1/units" });
    expect((await say("POST /v1/units", UNIT)).status).to.equal(502);
    expect(node.staged()).to.have.lengthOf(1);
    node.fault("restart-before");
    await say("GET /v1/health").catch(() => null);
    expect(node.staged()).to.deep.equal([]);
  });
});
