import { expect } from "chai";
import { searchDestination } from "./search-destination.ts";

describe("a search", () => {
  const cases = [
    ["CA0001-GHA01-GHA-1-2023", "/itmo/CA0001-GHA01-GHA-1-2023"],
    [" ca0001-gha01-gha-1-2023 ", "/itmo/CA0001-GHA01-GHA-1-2023"],
    ["CA0001-GHA01-GHA-1,500-2023", "/itmo/CA0001-GHA01-GHA-1500-2023"],
    ["GHA01-1-2023", "/itmo/GHA01-1-2023"],
    ["green group", "/search?q=green%20group"],
    ["0x12ab", "/search?q=0x12ab"],
    ["CA0001-GHA01-GHA-1", "/search?q=CA0001-GHA01-GHA-1"],
  ] as const;
  for (const [typed, destination] of cases) {
    it(`for "${typed}" leads to ${destination}`, () => {
      expect(searchDestination(typed)).to.equal(destination);
    });
  }
});
