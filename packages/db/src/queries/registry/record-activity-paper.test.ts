import { RegistryError, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { activityPaper } from "./activity-paper.ts";
import type { ActivityPaper, ActivityParts } from "./paper.ts";
import { recordActivityPaper } from "./record-activity-paper.ts";
import { recordVerification, type Verification } from "./record-verification.ts";
import { verificationsOf } from "./verifications-of.ts";

const KEY = { registry: registryCode("GHA01"), activity: "GHA-STOVES" };
const PAPER: ActivityPaper = {
  ...KEY,
  description: "Improved cookstoves replace open fires.",
  link: null,
  methodology: { code: "AMS-II.G", name: "Efficient cookstoves", version: "13.1" },
  crediting: { from: "2022-01-01", until: "2030-12-31" },
  location: { country: "Ghana", region: "Ashanti", coordinates: null },
  validation: { id: "V-1", body: "KPMG International Limited", kind: "design", date: "2023-03-01" },
  registeredOn: "2023-04-02",
};
const VERIFICATION: Verification = {
  ...KEY,
  verificationId: "M-2023",
  vintage: 2023,
  body: "KPMG International Limited",
  period: { from: "2023-01-01", until: "2023-12-31" },
};

describe("the paperwork of an activity", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(() => database.close());

  const failureOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => (error instanceof RegistryError ? error : undefined),
    );

  it("is a new version only when it says something new", async () => {
    expect(await activityPaper(database, KEY)).to.equal(null);
    expect(await recordActivityPaper(database, PAPER)).to.equal(1);
    expect(await recordActivityPaper(database, PAPER)).to.equal(1);
    const linked = { ...PAPER, link: "https://registry.gov.gh/stoves" };
    expect(await recordActivityPaper(database, linked)).to.equal(2);
    const newest = await activityPaper(database, KEY);
    expect(newest?.version).to.equal(2);
    expect(newest?.paper).to.deep.equal(linked);
  });

  it("keeps who takes part, what is expected, the ratings and goals of each version", async () => {
    const parts: ActivityParts = {
      stakeholders: [{ name: "Green Group A", part: "developer", link: null }],
      estimations: [
        { from: "2022-01-01", until: "2022-12-31", quantity: 5_000n, reference: null },
        { from: "2023-01-01", until: "2023-12-31", quantity: 6_000n, reference: "PDD 4.2" },
      ],
      ratings: [{ scheme: "CCQI", name: "Additionality", value: "3.5", link: null }],
      coBenefits: [3, 7],
    };
    expect(await recordActivityPaper(database, { ...PAPER, parts })).to.equal(1);
    const turned = { ...parts, coBenefits: [7, 3], estimations: parts.estimations.toReversed() };
    expect(await recordActivityPaper(database, { ...PAPER, parts: turned })).to.equal(1);
    expect((await activityPaper(database, KEY))?.paper).to.deep.equal({ ...PAPER, parts });
    const fewer = { ...parts, ratings: [] };
    expect(await recordActivityPaper(database, { ...PAPER, parts: fewer })).to.equal(2);
    expect((await activityPaper(database, KEY))?.paper.parts).to.deep.equal(fewer);
    expect(await recordActivityPaper(database, PAPER)).to.equal(3);
    expect((await activityPaper(database, KEY))?.paper).to.deep.equal(PAPER);
  });

  it("is versioned one by one when two people record at once", async () => {
    const versions = ["one", "two", "three"].map((description) =>
      recordActivityPaper(database, { ...PAPER, description }),
    );
    expect((await Promise.all(versions)).toSorted()).to.deep.equal([1, 2, 3]);
  });

  it("refuses a crediting period that ends before it begins", async () => {
    const crediting = { from: "2030-01-01", until: "2022-12-31" };
    const failure = await failureOf(recordActivityPaper(database, { ...PAPER, crediting }));
    expect(failure?.message).to.equal(
      "The crediting period of GHA-STOVES runs from 2030-01-01 to 2022-12-31.",
    );
  });

  it("holds each verification once", async () => {
    await recordVerification(database, VERIFICATION);
    await recordVerification(database, VERIFICATION);
    expect(await verificationsOf(database, KEY)).to.deep.equal([VERIFICATION]);
    const failure = await failureOf(
      recordVerification(database, { ...VERIFICATION, vintage: 2024 }),
    );
    expect(failure?.message).to.equal("Verification M-2023 of GHA01 is recorded with other facts.");
  });

  it("refuses a verification that ends before it begins", async () => {
    const period = { from: "2023-12-31", until: "2023-01-01" };
    const failure = await failureOf(recordVerification(database, { ...VERIFICATION, period }));
    expect(failure?.code).to.equal("BAD_INPUT");
  });
});
