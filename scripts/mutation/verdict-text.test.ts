import { expect } from "chai";
import { isKilled, verdictText } from "./verdict-text.ts";

describe("the verdicts on mutants", () => {
  const killed = {
    mutant: "cap-does-not-count",
    outcome: "killed",
    by: "tagging › stays within the cap",
    seconds: 4.26,
  } as const;
  const survived = { mutant: "pause-is-ignored", outcome: "survived", seconds: 31 } as const;
  const broken = { mutant: "typing-error", outcome: "does not compile", seconds: 1 } as const;

  it("are a table, those that no test has killed, and a count", () => {
    expect(verdictText([killed, survived, broken])).to.equal(
      [
        "mutant              killed by                          s",
        "------------------  ------------------------------  ----",
        "cap-does-not-count  tagging › stays within the cap   4.3",
        "pause-is-ignored    SURVIVED                        31.0",
        "typing-error        DOES NOT COMPILE                 1.0",
        "",
        "pause-is-ignored survived",
        "typing-error does not compile",
        "1 of 3 mutants killed",
      ].join("\n"),
    );
  });

  it("count only what a test has found", () => {
    expect([killed, survived, broken].map(isKilled)).to.deep.equal([true, false, false]);
  });
});
