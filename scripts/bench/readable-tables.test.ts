import { expect } from "chai";
import { readableTables } from "./readable-tables.ts";

describe("the readable tables of a benchmark", () => {
  it("show each figure beside its reference, its limit and what others published", () => {
    const text = readableTables("gas", [
      {
        title: "whole transactions",
        unit: "gas",
        reference: "OpenZeppelin",
        published: "elsewhere",
        rows: [
          { case: "issue", value: 80_000, reference: 40_000, limit: 85_000, published: "507k" },
          { case: "use", value: 61_000, reference: 50_000, limit: 60_000, includes: "the split" },
          { case: "merge", value: 35_000, reference: null },
        ],
      },
    ]);
    expect(text.split("\n")).to.deep.equal([
      "gas: whole transactions",
      "",
      "case      gas  OpenZeppelin  ratio   limit           elsewhere",
      "-----  ------  ------------  -----  ------  -------  ---------",
      "issue  80,000        40,000   2.00  85,000  reached  507k",
      "use    61,000        50,000   1.22  60,000  missed",
      "merge  35,000             -      -",
      "",
      "use: the split",
    ]);
  });

  it("reach a limit that is met exactly", () => {
    const rows = [{ case: "issue", value: 85_000, reference: 1, limit: 85_000 }];
    const text = readableTables("gas", [{ title: "", unit: "gas", reference: "", rows }]);
    expect(text).to.include("reached");
  });

  it("name each row's reference where there are several, and judge the ratio", () => {
    const one = { case: "backfill", value: 900, reference: 100, against: "ponder" };
    const text = readableTables("indexer", [
      {
        title: "",
        unit: "events/s",
        reference: "reference",
        rows: [
          { ...one, ratioLimit: { atLeast: 9 } },
          { ...one, ratioLimit: { atLeast: 9.01 } },
          { ...one, ratioLimit: { atMost: 9 }, limit: 899 },
          { case: "row", value: 4, reference: null, ratioLimit: { atMost: 1 }, limit: 10 },
        ],
        notes: ["ponder: another indexer"],
      },
    ]);
    expect(text.split("\n").slice(2)).to.deep.equal([
      "case      events/s  against  reference  ratio  limit",
      "--------  --------  -------  ---------  -----  ---------------  -------",
      "backfill       900  ponder         100   9.00  ratio >= 9       reached",
      "backfill       900  ponder         100   9.00  ratio >= 9.01    missed",
      "backfill       900  ponder         100   9.00  899, ratio <= 9  missed",
      "row              4                   -      -  10, ratio <= 1   missed",
      "",
      "ponder: another indexer",
    ]);
  });
});
