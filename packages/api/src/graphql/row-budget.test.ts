import { expect } from "chai";
import { rowBudget } from "./row-budget.ts";

describe("rowBudget", () => {
  it("lets the lists of one request hold 10,000 rows together, and no more", () => {
    const budget = rowBudget();
    for (let page = 0; page < 100; page += 1) budget.spend(100);
    expect(() => budget.spend(1)).to.throw("The lists of this query hold more than 10000 rows.");
  });
});
