import type { PublishedAuthorization } from "@sixtwo/db";
import { approachCode, metricCode, partyCode, TCO2E, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { authorizationFacts } from "./authorization-facts.ts";

const AUTHORIZATION: PublishedAuthorization = {
  name: "GHA-AUTH-1",
  version: 2,
  party: partyCode("GHA"),
  approach: approachCode("CA0001"),
  dated: new Date("2026-02-20T00:00:00Z"),
  purposes: ["NDC"],
  firstTransferDefinition: null,
  oimp: "",
  metric: TCO2E,
  unit: "tCO2e",
  cap: tonnes(5000n),
  occurrenceFrom: 2021,
  occurrenceUntil: 2030,
  expires: null,
  useFrom: null,
  useUntil: null,
  sectors: ["Transportation"],
  activityTypes: ["Transport"],
  parties: [],
  entities: [],
  termsHash: "0xabc",
  conditions: "",
  revokedReason: null,
  revokedEntirely: false,
};

describe("authorizationFacts", () => {
  it("leaves out what an authorization for NDC alone does not have", () => {
    expect(authorizationFacts(AUTHORIZATION, 2025)).to.deep.include({
      party: "GHA",
      authorizationId: "GHA-AUTH-1",
      version: "2",
      quantity: 5000n,
      sector: "Transportation",
      activityType: "Transport",
      oimp: null,
      terms: null,
      timeframe: "Occurred: from 2021 to 2030.",
      additionalInformation: null,
      submission: null,
    });
  });

  it("belongs to the submission of its year once that is over", () => {
    expect(authorizationFacts(AUTHORIZATION, 2026).submission).to.deep.equal({
      party: "GHA",
      reportYear: 2026,
      version: "1.0",
    });
  });

  it("writes the period of use in days", () => {
    const useFrom = new Date("2026-03-01T00:00:00Z");
    const useUntil = new Date("2030-12-31T23:59:59Z");
    expect(authorizationFacts({ ...AUTHORIZATION, useFrom, useUntil }, 2025).timeframe).to.equal(
      "Occurred: from 2021 to 2030. Use: from 01/03/2026 to 31/12/2030",
    );
  });

  it("names several or all sectors by CAD Trust's one word for it", () => {
    const sectors = ["Transportation", "Agriculture"];
    const { sector, activityType } = authorizationFacts(
      { ...AUTHORIZATION, sectors, activityTypes: [] },
      2025,
    );
    expect([sector, activityType]).to.deep.equal([
      "Any combination of the above",
      "Any combination of the above",
    ]);
  });

  it("points at the letter when the terms are too long for CAD Trust", () => {
    const conditions = "x".repeat(256);
    expect(authorizationFacts({ ...AUTHORIZATION, conditions }, 2025).terms).to.equal(
      "In the letter of authorization with SHA-256 0xabc.",
    );
  });

  it("says why it was revoked", () => {
    const revokedReason = "The activity ended.";
    expect(
      authorizationFacts({ ...AUTHORIZATION, revokedReason }, 2025).additionalInformation,
    ).to.equal("Revoked: The activity ended.");
    const entirely = { ...AUTHORIZATION, revokedReason, revokedEntirely: true };
    expect(authorizationFacts(entirely, 2025).additionalInformation).to.equal(
      "Revoked, first transferred outcomes included: The activity ended.",
    );
  });

  it("writes until when outcomes are first transferred", () => {
    const expires = new Date("2029-06-30T23:59:59Z");
    expect(authorizationFacts({ ...AUTHORIZATION, expires }, 2025).timeframe).to.equal(
      "Occurred: from 2021 to 2030. First transferred: by 30/06/2029.",
    );
  });

  it("names a metric that is not tCO2e", () => {
    const other = { ...AUTHORIZATION, metric: metricCode(7), unit: "MWh" };
    expect(authorizationFacts(other, 2025)).to.include({ metric: "non-GHG", nonGhgMetric: "MWh" });
    expect(authorizationFacts(AUTHORIZATION, 2025)).to.include({
      metric: "GHG",
      nonGhgMetric: null,
    });
  });
});
