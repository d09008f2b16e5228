import { expect } from "chai";
import { COOKSTOVES } from "../../../test/support/cad-trust-facts/cookstoves.ts";
import { activityRecords } from "./mapping/activity-records.ts";
import { projectRecord } from "./mapping/project.ts";
import { SHIPPED_PICKLISTS } from "./picklists/picklists.ts";
import type { CadTrustRecord } from "./record.ts";
import { validateRecord } from "./validate.ts";

const PROJECT = projectRecord(COOKSTOVES);

function problemsOf(fields: Readonly<Record<string, unknown>>) {
  const record = { ...PROJECT, fields: { ...PROJECT.fields, ...fields } } as CadTrustRecord; // wrong on purpose
  return validateRecord(record, SHIPPED_PICKLISTS);
}

describe("validateRecord", () => {
  it("finds nothing wrong with a complete activity", () => {
    const problems = activityRecords(COOKSTOVES).flatMap((record) =>
      validateRecord(record, SHIPPED_PICKLISTS),
    );
    expect(problems).to.deep.equal([]);
  });

  it("names a missing required field", () => {
    const activity = { ...COOKSTOVES, link: null };
    expect(validateRecord(projectRecord(activity), SHIPPED_PICKLISTS)).to.deep.equal([
      {
        field: "projectLink",
        value: null,
        message: "projectLink is missing.",
        remedy: "Enter a public http or https link.",
      },
    ]);
  });

  it("refuses a link that only this machine can follow", () => {
    expect(problemsOf({ projectLink: "http://127.0.0.1:4000/a" })).to.deep.equal([
      {
        field: "projectLink",
        value: "http://127.0.0.1:4000/a",
        message: 'projectLink is "http://127.0.0.1:4000/a".',
        remedy: "CAD Trust expects a public http or https link.",
      },
    ]);
  });

  it("suggests the nearest value of a picklist", () => {
    expect(problemsOf({ projectStatus: "registered" })).to.deep.equal([
      {
        field: "projectStatus",
        value: "registered",
        message:
          'projectStatus is "registered", which is not in CAD Trust\'s picklist projectStatus.',
        remedy: 'Use "Registered", or ask CAD Trust\'s governance to add the value.',
      },
    ]);
  });

  it("checks each value of a list", () => {
    const [problem] = problemsOf({ projectSector: ["Transport", "Banking"] });
    expect(problem?.value).to.equal("Banking");
  });

  it("says how long a text may be", () => {
    const [problem] = problemsOf({ projectName: "x".repeat(501) });
    expect(problem?.message).to.equal(`projectName has 501 characters ("${"x".repeat(40)}…").`);
    expect(problem?.remedy).to.equal("Shorten it to 500 characters.");
  });

  for (const [field, value, expected] of [
    ["projectStatusDate", "2023-02-30", "a day written YYYY-MM-DD"],
    ["projectStatusDate", "2023-02-01T00:00:00Z", "a day written YYYY-MM-DD"],
    ["projectSector", "Transport", "a list of at least one text"],
    ["projectSector", [], "a list of at least one text"],
    ["projectName", "", "a text that is not empty"],
    ["cadTrustProgramId", 7, "the key of another record"],
  ] as const) {
    it(`refuses ${JSON.stringify(value)} as ${field}`, () => {
      const [problem] = problemsOf({ [field]: value });
      expect(problem?.remedy).to.equal(`CAD Trust expects ${expected}.`);
    });
  }

  it("names a field that the table does not have", () => {
    expect(problemsOf({ projectColour: "green" })[0]?.message).to.equal(
      "CAD Trust's table project has no field projectColour.",
    );
  });
});
