import { INSERT_ORDER, tableModel } from "@sixtwo/cad-trust";
import { CAD_TRUST_TABLES } from "@sixtwo/db";
import { expect } from "chai";
import { keyOf, segmentOf } from "../../packages/api/src/rest/cad-trust/table-names.ts";

describe("what the API serves of CAD Trust's tables", () => {
  it("is all of them, in their order", () => {
    expect(CAD_TRUST_TABLES).to.deep.equal(INSERT_ORDER);
  });

  for (const table of INSERT_ORDER) {
    it(`has ${table} where a node has it, under the node's key`, () => {
      const { endpoint, primaryKey } = tableModel(table);
      expect([`/v2/${segmentOf(table)}`, keyOf(table)]).to.deep.equal([endpoint, primaryKey]);
    });
  }
});
