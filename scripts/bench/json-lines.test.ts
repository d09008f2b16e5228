import { expect } from "chai";
import { jsonLines } from "./json-lines.ts";

describe("the JSON lines of a benchmark", () => {
  const rows = [
    { case: "issue", value: 80_000, reference: 47_942, limit: 85_000, published: "507-570k" },
    { case: "merge", value: 35_000, reference: null, includes: "two neighbours" },
  ];

  it("hold the six fields and nothing else, one object per measurement", () => {
    const table = { title: "gas", unit: "gas", reference: "OpenZeppelin", rows };
    expect(jsonLines("gas", [table]).split("\n")).to.deep.equal([
      '{"bench":"gas","case":"issue","value":80000,"unit":"gas","reference":47942,"ratio":1.669}',
      '{"bench":"gas","case":"merge","value":35000,"unit":"gas","reference":null,"ratio":null}',
    ]);
  });

  it("name the reference where there are several", () => {
    const row = { case: "backfill", value: 900, reference: 100, against: "ponder" };
    const table = { title: "", unit: "events/s", reference: "reference", rows: [row] };
    expect(jsonLines("indexer", [table])).to.equal(
      '{"bench":"indexer","case":"backfill","value":900,"unit":"events/s","reference":"ponder","ratio":9}',
    );
  });

  it("go on through all tables, each with its unit", () => {
    const table = (unit: string) => ({ title: "", unit, reference: "", rows: rows.slice(0, 1) });
    const lines = jsonLines("gas", [table("gas"), table("bytes")]).split("\n");
    expect(lines.map((line) => JSON.parse(line).unit)).to.deep.equal(["gas", "bytes"]);
  });
});
