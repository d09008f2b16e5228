import { expect } from "chai";
import { COOKSTOVES_BLOCK } from "../../../test/support/cad-trust-facts/cookstoves.ts";
import { fingerprint } from "./fingerprint.ts";
import { unitRecord } from "./mapping/unit.ts";
import { parseRecord } from "./parse-record.ts";

const UNIT = unitRecord(COOKSTOVES_BLOCK);

describe("fingerprint", () => {
  it("survives storage as JSON", () => {
    expect(fingerprint(parseRecord(JSON.parse(JSON.stringify(UNIT))))).to.equal(fingerprint(UNIT));
  });

  it("ignores the order of fields and the node's id", () => {
    const { fields } = UNIT;
    const reversed = {
      ...UNIT,
      id: "x",
      fields: Object.fromEntries(Object.entries(fields).reverse()),
    };
    expect(fingerprint(parseRecord(reversed))).to.equal(fingerprint(UNIT));
  });

  it("changes with any field", () => {
    const other = unitRecord({ ...COOKSTOVES_BLOCK, holderName: "Green B Limited" });
    expect(fingerprint(other)).not.to.equal(fingerprint(UNIT));
  });
});

describe("parseRecord", () => {
  it("names what is wrong with a stored record", () => {
    expect(() => parseRecord({ table: "carpet", id: null, localId: "x", fields: {} })).to.throw(
      "A stored CAD Trust record cannot be read",
    );
  });
});
