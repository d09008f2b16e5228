import { expect } from "chai";
import { assert, bigInt, constantFrom, integer, property, record } from "fast-check";
import { unpackApproachCode } from "./approach-code.ts";
import { RegistryError } from "./error.ts";
import { formatItmoId, parseItmoId } from "./itmo-id.ts";
import { partyCode } from "./party-code.ts";
import { registryCode } from "./registry-code.ts";
import { vintage } from "./vintage.ts";

describe("itmo-id", () => {
  it("reads approach, registry, Party, serial and vintage", () => {
    expect(parseItmoId("CA0001-GHA01-GHA-1-2023")).to.deep.equal({
      approach: "CA0001",
      registry: "GHA01",
      party: "GHA",
      serial: 1n,
      vintage: 2023,
    });
  });

  it("accepts thousands commas and never writes them", () => {
    const id = parseItmoId("CA0001-GHA01-GHA-1,236,500-2022");
    expect(id.serial).to.equal(1236500n);
    expect(formatItmoId(id)).to.equal("CA0001-GHA01-GHA-1236500-2022");
    expect(parseItmoId("CA0001-GHA01-GHA-1236500-2022")).to.deep.equal(id);
  });

  const rejected = {
    "serial zero": "CA0001-GHA01-GHA-0-2022",
    "a leading zero": "CA0001-GHA01-GHA-0012-2022",
    "a short approach": "CA001-GHA01-GHA-1-2022",
    "a short registry": "CA0001-GH1-GH-1-2022",
    "lower case": "ca0001-gha01-gha-1-2022",
    "misplaced commas": "CA0001-GHA01-GHA-12,34-2022",
    "a comma in a number already grouped otherwise": "CA0001-GHA01-GHA-1236,500-2022",
    "a range inside one identifier": "CA0001-GHA01-GHA-1-5000-2022",
    "a programme's own form": "NG-tCO2e-1-004-2026-1-930",
    placeholders: "CA0NNN-NG-XX-1-1",
    "approach zero": "CA0000-GHA01-GHA-1-2022",
    "registry zero": "CA0001-GHA00-GHA-1-2022",
    "a vintage before 2021": "CA0001-GHA01-GHA-1-2020",
    "a sixteenth digit": "CA0001-GHA01-GHA-1000000000000000-2022",
    "surrounding space": " CA0001-GHA01-GHA-1-2023",
    "a trailing line": "CA0001-GHA01-GHA-1-2023\n",
    nothing: "",
  };
  for (const [why, text] of Object.entries(rejected)) {
    it(`rejects ${why}`, () => {
      expect(() => parseItmoId(text))
        .to.throw(RegistryError)
        .and.include({ code: "BAD_INPUT" });
    });
  }

  it("says what was wrong and shows an example", () => {
    expect(() => parseItmoId("CA0001-GHA01-GHA-1-5000-2022"))
      .to.throw(RegistryError, '"CA0001-GHA01-GHA-1-5000-2022" is not an ITMO identifier')
      .and.include({ remedy: "Write it like CA0001-GHA01-GHA-1-2023." });
  });

  it("refuses to write a serial that the identifier cannot carry", () => {
    const id = parseItmoId("CA0001-GHA01-GHA-1-2023");
    expect(() => formatItmoId({ ...id, serial: 0n })).to.throw(RegistryError, "0 is not a serial");
    expect(() => formatItmoId({ ...id, serial: 10n ** 15n })).to.throw(RegistryError, "serial");
  });

  it("reads back whatever it writes", () => {
    const anyId = record({
      approach: integer({ min: 1, max: 9999 }).map(unpackApproachCode),
      registry: constantFrom("GHA01", "CHE02", "XXA99").map(registryCode),
      party: constantFrom("GHA", "CHE", "EUE", "XXA").map(partyCode),
      serial: bigInt({ min: 1n, max: 999_999_999_999_999n }),
      vintage: integer({ min: 2021, max: 2100 }).map(vintage),
    });
    assert(
      property(anyId, (id) => {
        expect(parseItmoId(formatItmoId(id))).to.deep.equal({ ...id });
      }),
    );
  });
});
