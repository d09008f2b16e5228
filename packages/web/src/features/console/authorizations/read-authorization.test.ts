import { partyCode } from "@sixtwo/domain";
import { expect } from "chai";
import {
  type AuthorizationValues,
  isForOimp,
  newAuthorizationValues,
  readAuthorization,
} from "./read-authorization.ts";

const XXA = partyCode("XXA");
const filled: AuthorizationValues = {
  ...newAuthorizationValues("2026-03-01"),
  reference: "XXA-2026-007",
  approach: "CA0001",
  sectors: ["Energy generation"],
  termsHash: `0x${"ab".repeat(32)}`,
};

describe("the form of an authorization", () => {
  it("gives terms for an NDC, without limit and without a definition", () => {
    const reading = readAuthorization(XXA, filled);
    expect(reading.ok && reading.terms).to.deep.equal({
      reference: "XXA-2026-007",
      date: new Date("2026-03-01T00:00:00Z"),
      approach: "CA0001",
      party: "XXA",
      purposes: new Set(["NDC"]),
      firstTransferDefinition: null,
      oimp: null,
      metric: 0,
      cap: null,
      occurrence: { from: 2021, until: 2030 },
      expires: null,
      use: { from: null, until: null },
      parties: [],
      entities: [],
      sectors: ["Energy generation"],
      activityTypes: [],
      termsHash: `0x${"ab".repeat(32)}`,
      terms: "",
      changeableAfterFirstTransfer: false,
    });
  });

  it("takes every term", () => {
    const reading = readAuthorization(XXA, {
      ...filled,
      purposes: ["NDC", "IMP"],
      definition: "issuance",
      oimp: "CORSIA",
      cap: "20,000",
      metric: "3",
      expires: "2029-06-30",
      useFrom: "2026-04-01",
      useUntil: "2030-12-31",
      parties: ["xxc", "CHE"],
      entities: ["2"],
      activityTypes: ["Solar"],
    });
    expect(reading.ok && reading.terms).to.deep.include({
      firstTransferDefinition: "issuance",
      oimp: "CORSIA",
      metric: 3,
      cap: 20_000n,
      expires: new Date("2029-06-30T23:59:59Z"),
      use: { from: new Date("2026-04-01T00:00:00Z"), until: new Date("2030-12-31T23:59:59Z") },
      parties: ["XXC", "CHE"],
      entities: [2],
      activityTypes: ["Solar"],
    });
  });

  it("names every field at fault at once", () => {
    const reading = readAuthorization(XXA, {
      ...newAuthorizationValues(""),
      cap: "many",
      occurrenceFrom: "2019",
      parties: ["Switzerland"],
    });
    expect(reading).to.deep.equal({
      ok: false,
      faults: {
        reference: "missing",
        approach: "missing",
        date: "day",
        cap: "quantity",
        occurrenceFrom: "vintage",
        parties: "parties",
        termsHash: "hash",
      },
      refusal: null,
    });
  });

  it("passes on what the rules refuse, with the remedy", () => {
    const reading = readAuthorization(XXA, { ...filled, sectors: [] });
    expect(!reading.ok && reading.refusal?.code).to.equal("NO_SECTOR");
    expect(!reading.ok && reading.refusal?.remedy).to.equal("Choose at least one sector.");
  });

  it("asks for a name of OIMP", () => {
    const reading = readAuthorization(XXA, { ...filled, purposes: ["IMP"] });
    expect(!reading.ok && reading.refusal?.code).to.equal("OIMP_MISSING");
  });

  it("knows which purposes are OIMP", () => {
    expect(isForOimp(["NDC"])).to.equal(false);
    expect(isForOimp(["NDC", "OP"])).to.equal(true);
  });
});
