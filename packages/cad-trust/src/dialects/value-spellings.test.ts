import { expect } from "chai";
import { valueSpellings } from "./value-spellings.ts";

describe("valueSpellings", () => {
  it("spells a country as the node's list does", () => {
    const lists = { locationCountry: ["Ghana", "Netherlands (Kingdom of the)", "Slovakia"] };
    expect(valueSpellings(lists).locationCountry).to.deep.equal({
      Netherlands: "Netherlands (Kingdom of the)",
      "Slovak Republic": "Slovakia",
    });
  });

  it("leaves a value alone that the list has, or has in no spelling", () => {
    const lists = { locationCountry: ["Netherlands", "Netherlands (Kingdom of the)"] };
    expect(valueSpellings(lists)).to.deep.equal({});
    expect(valueSpellings({ unitStatus: ["Held"] })).to.deep.equal({});
  });

  it("follows the misprint of a metric, and its repair", () => {
    expect(valueSpellings({ m: ["GHC", "Non-GHG"] })).to.deep.equal({ m: { GHG: "GHC" } });
    expect(valueSpellings({ m: ["GHG", "Non-GHG"] })).to.deep.equal({ m: { GHC: "GHG" } });
  });
});
