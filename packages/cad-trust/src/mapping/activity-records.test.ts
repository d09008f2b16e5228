import { expect } from "chai";
import {
  COOKSTOVES,
  COOKSTOVES_BATCH,
} from "../../../../test/support/cad-trust-facts/cookstoves.ts";
import type { EarlierValidation } from "../facts/activity-facts.ts";
import { SHIPPED_PICKLISTS } from "../picklists/picklists.ts";
import { validateRecord } from "../validate.ts";
import { activityRecords } from "./activity-records.ts";
import { coBenefitRecord } from "./co-benefit.ts";
import { issuanceRecord } from "./issuance.ts";

const RECORDS = activityRecords(COOKSTOVES);

function fieldsOf(table: string) {
  return RECORDS.find((record) => record.table === table)?.fields;
}

describe("activityRecords", () => {
  it("gives each record a stable key, parents first", () => {
    expect(RECORDS.map(({ localId }) => localId)).to.deep.equal([
      "program:GHA01",
      "methodology:VMR0006@1.2",
      "stakeholder:GHA01/developer/Green A Limited",
      "project:GHA01-A1",
      "stakeholder_projects:GHA01-A1/GHA01/developer/Green A Limited",
      "project_methodology:GHA01-A1",
      "validation:GHA01-A1/GHA01-A1-V1",
      "verification:GHA01-A1/GHA01-A1-M1",
      "location:GHA01-A1",
      "estimation:GHA01-A1/2023-01-01",
      "rating:GHA01-A1/CCQI/Additionality",
      "co_benefit:GHA01-A1/SDG-3",
      "co_benefit:GHA01-A1/SDG-7",
    ]);
  });

  it("writes the project with the public link and the day of its registration", () => {
    expect(fieldsOf("project")).to.deep.equal({
      projectRegistryName: "GHA01",
      projectId: "GHA01-A1",
      projectCreditingProgram: "Ghana Article 6.2",
      projectName: "Clean cooking in Ashanti",
      projectLink: "https://registry.gov.gh/activities/GHA01-A1",
      projectSector: ["Energy demand"],
      projectType: ["Energy Efficiency households"],
      projectStatus: "Registered",
      projectStatusDate: "2023-04-01",
      projectUnitMetric: "tCO2e",
      cadTrustProgramId: "program:GHA01",
    });
  });

  it("translates the AEF's sectors and activity types", () => {
    const activity = { ...COOKSTOVES, sector: "Energy generation", activityType: "C02 usage" };
    const project = activityRecords(activity).find(({ table }) => table === "project");
    expect(project?.fields).to.deep.include({
      projectSector: ["Energy industries (renewable-/ non renewable sources)"],
      projectType: ["CO2 usage"],
    });
  });

  it("ties the verification to its validation", () => {
    expect(fieldsOf("verification")).to.deep.equal({
      verificationId: "GHA01-A1-M1",
      verificationStartDate: "2023-01-01",
      verificationEndDate: "2023-12-31",
      verificationBody: "Earthood Services Private Limited",
      cadTrustProjectId: "project:GHA01-A1",
      cadTrustValidationId: "validation:GHA01-A1/GHA01-A1-V1",
    });
  });

  it("keeps the validations that a renewal has followed", () => {
    const earlier: EarlierValidation = {
      id: "GHA01-A1-V0",
      body: "Carbon Check (India) Private Limited",
      kind: "design",
      date: "2016-03-01",
      creditingPeriod: { start: "2016-01-01", end: "2022-12-31" },
    };
    const renewed = activityRecords({ ...COOKSTOVES, earlierValidations: [earlier] });
    const validations = renewed.filter(({ table }) => table === "validation");
    expect(validations.map(({ localId }) => localId)).to.deep.equal([
      "validation:GHA01-A1/GHA01-A1-V0",
      "validation:GHA01-A1/GHA01-A1-V1",
    ]);
    expect(validations[0]?.fields).to.include({
      validationId: "GHA01-A1-V0",
      validationCreditPeriodEndDate: "2022-12-31",
    });
  });

  it("writes who takes part, tied to the project by a record of its own", () => {
    expect(fieldsOf("stakeholder")).to.deep.equal({
      stakeholderName: "Green A Limited",
      stakeholderType: "Developer",
    });
    expect(fieldsOf("stakeholder_projects")).to.deep.equal({
      cadTrustStakeholderId: "stakeholder:GHA01/developer/Green A Limited",
      cadTrustProjectId: "project:GHA01-A1",
    });
  });

  it("writes what is expected, how it is rated and which goals it serves", () => {
    const cadTrustProjectId = "project:GHA01-A1";
    expect(fieldsOf("estimation")).to.deep.equal({
      estimationStartDate: "2023-01-01",
      estimationEndDate: "2023-12-31",
      estimationUnitCount: 1200,
      estimationReferenceNo: "PDD 4.2",
      cadTrustProjectId,
    });
    expect(fieldsOf("rating")).to.deep.equal({
      ratingType: "CCQI",
      ratingName: "Additionality",
      ratingValue: "3.5",
      cadTrustProjectId,
    });
    expect(fieldsOf("co_benefit")).to.deep.equal({
      coBenefitId: "SDG 3 - Good health and well-being",
      cadTrustProjectId,
    });
  });

  it("names every development goal as CAD Trust's picklist does", () => {
    const problems = Array.from({ length: 17 }, (_, index) =>
      validateRecord(coBenefitRecord(COOKSTOVES, index + 1), SHIPPED_PICKLISTS),
    );
    expect(problems.flat()).to.deep.equal([]);
    expect(validateRecord(coBenefitRecord(COOKSTOVES, 18), SHIPPED_PICKLISTS)).to.have.lengthOf(1);
  });

  it("ties an issuance to its verification, methodology and place", () => {
    expect(issuanceRecord(COOKSTOVES_BATCH).fields).to.deep.equal({
      issuanceId: "GHA01-I1",
      issuanceDate: "2024-02-01",
      cadTrustVerificationId: "verification:GHA01-A1/GHA01-A1-M1",
      cadTrustProjectMethodologyId: "project_methodology:GHA01-A1",
      cadTrustLocationId: "location:GHA01-A1",
    });
  });
});
