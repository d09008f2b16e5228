import { expect } from "chai";
import { NEW_APPROACH, readRecordApproach } from "./read-record-approach.ts";

const documentHash = `0x${"ab".repeat(32)}`;

describe("the form of an approach", () => {
  it("gives the Party's part in it", () => {
    const values = { approach: " ca0007 ", title: " Clean cooking ", documentHash };
    expect(readRecordApproach("XXA01", values)).to.deep.equal({
      ok: true,
      terms: { registry: "XXA01", approach: "CA0007", title: "Clean cooking", documentHash },
    });
  });

  it("names every field at fault at once", () => {
    expect(readRecordApproach("XXA01", { ...NEW_APPROACH, approach: "CA0000" })).to.deep.equal({
      ok: false,
      faults: { approach: "approach", title: "missing", documentHash: "hash" },
    });
  });
});
