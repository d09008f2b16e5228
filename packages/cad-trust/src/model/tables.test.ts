import { expect } from "chai";
import { SHIPPED_PICKLISTS } from "../picklists/picklists.ts";
import { INSERT_ORDER, insertRank } from "./insert-order.ts";
import { TABLES, tableModel } from "./tables.ts";

const FIELDS = INSERT_ORDER.flatMap((table) =>
  Object.entries(tableModel(table).fields).map(([field, model]) => ({ table, field, ...model })),
);

describe("the model of CAD Trust 2.0.2", () => {
  it("has 21 tables, each with an endpoint and a key of its own", () => {
    expect(Object.keys(TABLES)).to.have.lengthOf(21);
    expect(new Set(Object.values(TABLES).map(({ endpoint }) => endpoint))).to.have.lengthOf(21);
    expect(new Set(Object.values(TABLES).map(({ primaryKey }) => primaryKey))).to.have.lengthOf(21);
  });

  it("inserts a required parent before its children", () => {
    const early = FIELDS.filter(
      ({ table, references, required }) =>
        required && references !== undefined && insertRank(references) >= insertRank(table),
    );
    expect(early).to.deep.equal([]);
  });

  it("ships a picklist for every field that needs one", () => {
    const lists = FIELDS.flatMap(({ picklist }) => picklist ?? []);
    expect(lists.filter((list) => SHIPPED_PICKLISTS[list] === undefined)).to.deep.equal([]);
  });

  it("points every foreign key at the table whose key it is", () => {
    const wrong = FIELDS.filter(
      ({ field, references }) => references && tableModel(references).primaryKey !== field,
    );
    expect(wrong).to.deep.equal([]);
  });
});
