import { address, NO_LEVIES } from "@sixtwo/domain";
import { expect } from "chai";
import { leviesValues, readLevies } from "./read-levies.ts";

const adaptation = address(`0x${"5a".repeat(20)}`);
const nothing = leviesValues(NO_LEVIES);

describe("the form of an approach's levies", () => {
  it("is empty where nothing is set aside", () => {
    expect(readLevies(nothing)).to.deep.equal({ ok: true, terms: NO_LEVIES });
  });

  it("gives back the levies that it was filled with", () => {
    const levies = {
      ...NO_LEVIES,
      shareOfProceeds: { rate: 500, account: adaptation },
      omge: 225,
    };
    expect(leviesValues(levies)).to.include({ shareOfProceeds: "5", omge: "2.25" });
    expect(readLevies(leviesValues(levies))).to.deep.equal({ ok: true, terms: levies });
  });

  it("reads percent as people type them", () => {
    for (const [omge, rate] of [
      ["2", 200],
      ["2,5", 250],
      ["2.05 %", 205],
      ["0", null],
    ] as const) {
      const reading = readLevies({ ...nothing, omge });
      expect(reading.ok && reading.terms.omge, omge).to.equal(rate);
    }
  });

  it("wants an account for what is set aside, and rates below 100 %", () => {
    expect(readLevies({ ...nothing, buffer: "10", omge: "100", retention: "many" })).to.deep.equal({
      ok: false,
      faults: { bufferAccount: "missing", omge: "rate", retention: "rate" },
    });
  });

  it("refuses rates that take everything together", () => {
    const accounts = { shareOfProceedsAccount: adaptation, bufferAccount: adaptation };
    const values = { ...nothing, ...accounts, shareOfProceeds: "60", buffer: "40" };
    expect(readLevies(values)).to.deep.equal({
      ok: false,
      faults: { shareOfProceeds: "ratesTooHigh" },
    });
  });
});
