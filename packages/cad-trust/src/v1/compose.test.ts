import { expect } from "chai";
import {
  COOKSTOVES,
  COOKSTOVES_BATCH,
  COOKSTOVES_BLOCK,
} from "../../../../test/support/cad-trust-facts/cookstoves.ts";
import { activityRecords } from "../mapping/activity-records.ts";
import { issuanceRecord } from "../mapping/issuance.ts";
import { unitRecord } from "../mapping/unit.ts";
import type { CadTrustRecord } from "../record.ts";
import { validateRecord } from "../validate.ts";
import { childId } from "./child-row.ts";
import { composeProject } from "./compose-project.ts";
import { composeUnit } from "./compose-unit.ts";
import type { Composite } from "./composite.ts";
import { growTree } from "./record-tree.ts";
import { V1_TABLES } from "./tables.ts";
import { V1_PICKLISTS } from "./v1-dialect.ts";
import { fromV1Row, toV1Body } from "./v1-rows.ts";

const TREE = growTree([
  ...activityRecords(COOKSTOVES),
  issuanceRecord(COOKSTOVES_BATCH),
  unitRecord({ ...COOKSTOVES_BLOCK, publicUrl: "https://registry.gov.gh/blocks/1" }),
]);

function composed(table: "project" | "unit"): Composite {
  const [root] = TREE.ofTable(table);
  if (root === undefined) throw new Error(`There is no ${table}.`);
  return table === "project" ? composeProject(TREE, root) : composeUnit(TREE, root);
}

describe("a composite of data model 1.7", () => {
  it("is complete by 1.7's own rules", () => {
    for (const table of ["project", "unit"] as const) {
      const { localId, fields } = composed(table);
      const record = { table, localId, id: null, fields } as CadTrustRecord; // fields of 1.7
      expect(validateRecord(record, V1_PICKLISTS, V1_TABLES[table])).to.deep.equal([]);
    }
  });

  it("holds in a project what data model 2 keeps in tables of its own", () => {
    const { fields, members } = composed("project");
    expect(fields).to.include({
      projectId: "GHA01-A1",
      registryOfOrigin: "GHA01",
      coveredByNDC: "Unknown",
      projectStatus: "Registered",
      unitMetric: "tCO2e",
    });
    expect(fields.projectLocations).to.have.lengthOf(1);
    const tables = new Set(members.map((member) => member.split(":")[0]));
    expect(tables).to.include("validation").and.to.include("project_methodology");
    expect(tables).to.not.include("rating"); // 1.7 wants a range that data model 2 does not have
  });

  it("turns Issued, which 1.7 does not know, into Held", () => {
    const { fields, members } = composed("unit");
    expect(fields).to.include({ unitStatus: "Held", countryJurisdictionOfOwner: "Ghana" });
    expect(fields).to.include({ correspondingAdjustmentDeclaration: "Unknown" });
    expect(fields.warehouseProjectId).to.equal("project:GHA01-A1");
    expect(members.map((member) => member.split(":")[0])).to.deep.equal([
      "issuance",
      "verification",
    ]);
  });

  it("comes back from the node as it was sent", () => {
    for (const table of ["project", "unit"] as const) {
      const { fields } = composed(table);
      const body = toV1Body(fields);
      const key = table === "project" ? "warehouseProjectId" : "warehouseUnitId";
      const row = { ...body, [key]: "id-1", orgUid: "o", createdAt: "2026-11-20T10:00:00.000Z" };
      expect(fromV1Row(table, row)).to.deep.equal({ id: "id-1", fields });
    }
  });

  it("gives a child row the same key each time it is sent, a name-based UUID", () => {
    expect(childId("issuance:GHA01-I1")).to.equal(childId("issuance:GHA01-I1"));
    expect(childId("issuance:GHA01-I1")).to.not.equal(childId("issuance:GHA01-I2"));
    expect(childId("a")).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});
