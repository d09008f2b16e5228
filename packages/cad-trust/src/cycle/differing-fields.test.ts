import { expect } from "chai";
import { tableModel } from "../model/tables.ts";
import { differingFields } from "./differing-fields.ts";

const SENT = { unitCount: 1000, unitStatusDate: "2024-02-01", unitStatus: "Held" };

describe("differingFields", () => {
  it("takes a number as text, a day as a timestamp and null as nothing", () => {
    const received = {
      unitCount: "1000.000000",
      unitStatusDate: "2024-02-01T00:00:00.000Z",
      unitStatus: "Held",
      unitLink: null,
    };
    expect(differingFields(tableModel("unit"), SENT, received)).to.deep.equal([]);
  });

  it("takes a list as JSON text", () => {
    const received = { projectSector: '["Transport"]' };
    expect(
      differingFields(tableModel("project"), { projectSector: ["Transport"] }, received),
    ).to.deep.equal([]);
  });

  it("names what differs, what is missing and what is too much", () => {
    const received = { unitCount: 999, unitStatus: "Held", marketplace: "GHA01" };
    expect(differingFields(tableModel("unit"), SENT, received)).to.deep.equal([
      "unitCount",
      "unitStatusDate",
      "marketplace",
    ]);
  });
});
