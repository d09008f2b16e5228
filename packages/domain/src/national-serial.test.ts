import { expect } from "chai";
import { RegistryError } from "./error.ts";
import { formatNationalSerial, parseNationalSerial } from "./national-serial.ts";

describe("national-serial", () => {
  it("reads registry, serial and vintage, and writes them back", () => {
    const id = parseNationalSerial("GHA01-1-2023");
    expect(id).to.deep.equal({ registry: "GHA01", serial: 1n, vintage: 2023 });
    expect(formatNationalSerial(id)).to.equal("GHA01-1-2023");
  });

  it("accepts thousands commas and never writes them", () => {
    expect(formatNationalSerial(parseNationalSerial("GHA01-1,236,500-2022"))).to.equal(
      "GHA01-1236500-2022",
    );
  });

  for (const wrong of [
    "CA0001-GHA01-GHA-1-2023",
    "GHA-1-2023",
    "GHA01-0-2023",
    "GHA01-01-2023",
    "GHA01-1-2020",
    "GHA01-1-5-2023",
  ]) {
    it(`rejects ${wrong}`, () => {
      expect(() => parseNationalSerial(wrong))
        .to.throw(RegistryError)
        .and.include({ code: "BAD_INPUT" });
    });
  }
});
