import { expect } from "chai";
import readWorkbook, { readSheet } from "read-excel-file/node";
import { publishSampleRecords } from "../../testing/publish-sample-records.ts";
import { useApi } from "../../testing/use-api.ts";

const TABLES = [
  ...["program", "methodology", "stakeholder", "label", "project", "stakeholder_projects"],
  ...["project_methodology", "validation", "verification", "location", "estimation", "rating"],
  ...["co_benefit", "issuance", "unit", "unit_label"],
];

describe("GET /api/v1/cad-trust/activities/<activity>", () => {
  const api = useApi();
  before(() => publishSampleRecords(api.db));

  const get = (file: string) => fetch(`${api.url}/api/v1/cad-trust/activities/${file}`);

  it("gives all records of an activity as JSON, in a node's own shape", async () => {
    const answer = await get("GHA01-GHA-ACT-001.json");
    expect(answer.headers.get("content-disposition")).to.equal(
      "attachment; filename=cad-trust-GHA01-GHA-ACT-001.json",
    );
    const { dataModel, activity, tables } = await answer.json();
    expect([dataModel, activity]).to.deep.equal(["2.0.2", "GHA01-GHA-ACT-001"]);
    expect(Object.keys(tables)).to.deep.equal(TABLES);
    expect(tables.unit).to.have.lengthOf(2);
    expect(tables.unit_label[0].cadTrustUnitId).to.be.oneOf(
      tables.unit.map(({ cadTrustUnitId }: { cadTrustUnitId: string }) => cadTrustUnitId),
    );
    expect(tables.stakeholder).to.deep.equal([]);
    const listed = await fetch(`${api.url}/api/v1/cad-trust/v2/project?page=1&limit=10`);
    expect(tables.project).to.deep.equal((await listed.json()).data);
  });

  it("gives them as a workbook with a sheet per table under CAD Trust's column names", async () => {
    const answer = await get("GHA01-GHA-ACT-001.xlsx");
    expect(answer.headers.get("content-type")).to.contain("spreadsheetml");
    const bytes = Buffer.from(await answer.arrayBuffer());
    const sheets = await readWorkbook(bytes);
    expect(sheets.map(({ sheet }) => sheet)).to.deep.equal(TABLES);
    const [header = [], ...units] = await readSheet(bytes, "unit");
    expect(header.slice(0, 5)).to.deep.equal([
      ...["cadTrustUnitId", "orgUid", "unitSerialId", "unitStartBlock", "unitEndBlock"],
    ]);
    expect(units).to.have.lengthOf(2);
    const counts = units.map((row) => row[header.indexOf("unitCount")]);
    expect(counts).to.have.members([550, 50]);
    const [project, row = []] = await readSheet(bytes, "project");
    expect(row[project?.indexOf("projectSector") ?? -1]).to.equal("Energy demand");
    const [stakeholder, ...none] = await readSheet(bytes, "stakeholder");
    expect(stakeholder?.slice(0, 2)).to.deep.equal(["cadTrustStakeholderId", "stakeholderName"]);
    expect(none).to.deep.equal([]);
  });

  it("says of an activity without records that there is none", async () => {
    for (const form of ["json", "xlsx"]) {
      const answer = await get(`GHA01-NO-SUCH.${form}`);
      expect(answer.status).to.equal(404);
      expect(await answer.json()).to.include({ code: "NOT_FOUND" });
    }
  });

  for (const wrong of ["GHA01-A.pdf", "STOVES.json", "GHA01-%00.json", "GHA01-.xlsx"]) {
    it(`refuses ${wrong}`, async () => {
      const answer = await get(wrong);
      expect(answer.status).to.equal(400);
      expect(await answer.json()).to.include({ code: "BAD_INPUT" });
    });
  }
});
