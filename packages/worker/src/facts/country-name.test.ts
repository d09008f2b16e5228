import { SHIPPED_PICKLISTS } from "@sixtwo/cad-trust";
import { partyCode } from "@sixtwo/domain";
import { expect } from "chai";
import { countryName } from "./country-name.ts";
import names from "./country-names.json" with { type: "json" };

describe("countryName", () => {
  it("writes a country as CAD Trust does", () => {
    expect(countryName(partyCode("CHE"))).to.equal("Switzerland");
    expect(countryName(partyCode("EUE"))).to.equal("European Union");
  });

  it("knows nothing of the training Parties", () => {
    expect(countryName(partyCode("XXA"))).to.equal(null);
  });

  it("gives only names of the picklist", () => {
    const listed = new Set(SHIPPED_PICKLISTS.aefT5AuthorizedEntitiesIncorporationCountry);
    expect(Object.values(names).filter((name) => !listed.has(name))).to.deep.equal([]);
  });
});
