import { expect } from "chai";
import { type IssueValues, newIssueValues, readIssue } from "./read-issue.ts";

const hash = `0x${"ab".repeat(32)}`;
const filled: IssueValues = {
  ...newIssueValues(2026),
  activity: "XXA-COOK",
  to: `0x${"A1".repeat(20)}`,
  quantity: "5,000",
  documentHash: hash,
};

describe("the form of an issuance", () => {
  it("begins with the year before this one, monitored from end to end", () => {
    const { vintage, monitoredFrom, monitoredUntil } = newIssueValues(2026);
    expect([vintage, monitoredFrom, monitoredUntil]).to.deep.equal([
      "2025",
      "2025-01-01",
      "2025-12-31",
    ]);
  });

  it("gives the terms that the contracts take", () => {
    expect(readIssue(filled)).to.deep.equal({
      ok: true,
      terms: {
        activity: "XXA-COOK",
        to: `0x${"a1".repeat(20)}`,
        vintage: 2025,
        metric: 0,
        quantity: 5_000n,
        monitored: {
          from: new Date("2025-01-01T00:00:00Z"),
          until: new Date("2025-12-31T23:59:59Z"),
        },
        mitigationType: "Emission reductions",
        underlying: null,
        documentHash: hash,
        authorization: null,
      },
    });
  });

  it("takes an authorization and an underlying range", () => {
    const reading = readIssue({
      ...filled,
      authorization: "3",
      programme: "VCS",
      prefix: "VCS-",
      firstUnderlying: "70001",
      suffix: "-2025",
    });
    expect(reading.ok && reading.terms.authorization).to.equal(3);
    expect(reading.ok && reading.terms.underlying).to.deep.equal({
      programme: "VCS",
      prefix: "VCS-",
      first: 70_001n,
      suffix: "-2025",
    });
  });

  it("names every field at fault at once", () => {
    const empty = { ...newIssueValues(2026), vintage: "2019", monitoredFrom: "" };
    expect(readIssue(empty)).to.deep.equal({
      ok: false,
      faults: {
        activity: "missing",
        to: "missing",
        vintage: "vintage",
        quantity: "quantity",
        monitoredFrom: "day",
        documentHash: "hash",
      },
    });
  });

  it("asks for the first serial of an underlying programme", () => {
    const reading = readIssue({ ...filled, programme: "VCS" });
    expect(reading).to.deep.equal({ ok: false, faults: { firstUnderlying: "serial" } });
  });

  it("refuses a digit next to the number of an underlying serial", () => {
    const named = { ...filled, programme: "VCS", firstUnderlying: "70001" };
    expect(readIssue({ ...named, prefix: "VCS-1", suffix: "2025" })).to.deep.equal({
      ok: false,
      faults: { prefix: "digitBeside", suffix: "digitBeside" },
    });
  });
});
