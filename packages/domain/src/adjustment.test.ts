import { expect } from "chai";
import { adjustment, emissionsBalance } from "./adjustment.ts";
import { tonnes } from "./tonnes.ts";
import { vintage } from "./vintage.ts";

const rows = {
  firstTransferred: [
    { vintage: vintage(2023), quantity: tonnes(11_733) },
    { vintage: vintage(2023), quantity: tonnes(267) },
    { vintage: vintage(2024), quantity: tonnes(500) },
  ],
  used: [
    { year: 2024, quantity: tonnes(1_916) },
    { year: 2025, quantity: tonnes(10) },
  ],
};

describe("adjustment", () => {
  it("adds what was first transferred, in the year of the mitigation", () => {
    expect(adjustment(rows, 2023)).to.deep.equal({ year: 2023, tonnes: 12_000n });
  });

  it("subtracts what was used, in the year of the use", () => {
    expect(adjustment(rows, 2024)).to.deep.equal({ year: 2024, tonnes: -1_416n });
    expect(adjustment(rows, 2025)).to.deep.equal({ year: 2025, tonnes: -10n });
  });

  it("is nothing in a year without either", () => {
    expect(adjustment(rows, 2026)).to.deep.equal({ year: 2026, tonnes: 0n });
  });

  it("turns emissions into the emissions balance", () => {
    expect(emissionsBalance(1_000_000n, adjustment(rows, 2023))).to.equal(1_012_000n);
    expect(emissionsBalance(1_000_000n, adjustment(rows, 2024))).to.equal(998_584n);
  });
});
