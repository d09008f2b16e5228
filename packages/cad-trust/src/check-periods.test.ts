import { expect } from "chai";
import { checkPeriods } from "./check-periods.ts";

describe("checkPeriods", () => {
  const estimation = (estimationStartDate: unknown, estimationEndDate: unknown) =>
    checkPeriods("estimation", { estimationStartDate, estimationEndDate });

  it("takes an estimation that ends after it starts", () => {
    expect(estimation("2023-01-01", "2023-01-02")).to.deep.equal([]);
  });

  it("refuses one that ends on the day on which it starts, as nodes do", () => {
    expect(estimation("2023-01-01", "2023-01-01")).to.deep.equal([
      {
        field: "estimationEndDate",
        value: "2023-01-01",
        message: "estimationEndDate is 2023-01-01, and estimationStartDate is 2023-01-01.",
        remedy: "Enter a last day after the first one.",
      },
    ]);
  });

  it("takes a verification of one day, and none that ends before it starts", () => {
    const verification = (verificationEndDate: string) =>
      checkPeriods("verification", { verificationStartDate: "2023-05-05", verificationEndDate });
    expect(verification("2023-05-05")).to.deep.equal([]);
    expect(verification("2023-05-04")[0]?.remedy).to.equal(
      "Enter a last day on or after the first one.",
    );
  });

  it("leaves a missing day to the check of the field", () => {
    expect(estimation(undefined, "2023-01-01")).to.deep.equal([]);
    expect(checkPeriods("unit", {})).to.deep.equal([]);
  });
});
