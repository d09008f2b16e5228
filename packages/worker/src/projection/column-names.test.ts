import { tableModel } from "@sixtwo/cad-trust";
import { CAD_TRUST_TABLES, writeRecords } from "@sixtwo/db";
import { createTestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { toColumns, toFields } from "./column-names.ts";

describe("column names", function () {
  this.timeout(60_000);

  it("are the model's field names in snake case", () => {
    const fields = { aefT3ActionsQuantityTCo2: 400, cadTrustAefT2AuthorizationsId: "a" };
    const columns = { aef_t3_actions_quantity_t_co2: 400, cad_trust_aef_t2_authorizations_id: "a" };
    expect(toColumns({ fields })).to.deep.equal(columns);
    expect(toFields(columns)).to.deep.equal(fields);
  });

  it("exist in the database for every field of the model", async () => {
    const { db, close } = await createTestDatabase();
    try {
      for (const table of CAD_TRUST_TABLES) {
        const fields = sampleFields(table);
        const record = { table, localId: `${table}:1`, columns: toColumns({ fields }) };
        await writeRecords({ db }, [{ ...record, fingerprint: "f" }]);
      }
      const rows = await db.selectFrom("cad_trust.records").selectAll().execute();
      const stored = rows.map((row) => [row.local_id, toFields(row.fields)]);
      expect(Object.fromEntries(stored)).to.deep.equal(
        Object.fromEntries(CAD_TRUST_TABLES.map((table) => [`${table}:1`, sampleFields(table)])),
      );
    } finally {
      await close();
    }
  });
});

const SAMPLE = {
  text: "text",
  uri: "https://registry.gov.gh",
  id: "project:1",
  decimal: 9007199254740991,
  year: 2026,
  date: "2026-11-20",
  list: ["one", "two"],
};

function sampleFields(table: (typeof CAD_TRUST_TABLES)[number]) {
  const fields = Object.entries(tableModel(table).fields);
  return Object.fromEntries(fields.map(([field, { type }]) => [field, SAMPLE[type]]));
}
