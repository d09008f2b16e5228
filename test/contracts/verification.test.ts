import { expect } from "chai";
import { issue, setPolicy } from "./support/acts.ts";
import { ACTIVITY, NO_HASH, PARTY, REGISTRY, SOME_HASH, seconds } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";
import { issuanceTerms } from "./support/terms.ts";

const OTHER = `0x${"11".repeat(32)}`;
const IN_2023 = {
  vintage: 2023,
  monitoredFrom: seconds("2023-01-01"),
  monitoredUntil: seconds("2023-12-31"),
};

describe("verified quantities", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  type Quantity = {
    readonly activity?: string;
    readonly code?: bigint;
    readonly vintage?: number;
    readonly metric?: number;
    readonly amount?: number;
    readonly hash?: string;
  };
  const verify = (given: Quantity = {}) => {
    const { activity = ACTIVITY, code = REGISTRY.XXA01, vintage = 2024, ...rest } = given;
    const { metric = 0, amount = 600, hash = SOME_HASH } = rest;
    const { issuances, verifierA } = registry;
    return issuances
      .connect(verifierA)
      .recordVerification(activity, code, vintage, metric, amount, hash);
  };
  const verifiedOf = async (vintage = 2024, metric = 0) => [
    ...(await registry.issuances.verifiedOf(ACTIVITY, REGISTRY.XXA01, vintage, metric)),
  ];
  const issued = (terms = {}) => issue(registry, registry.partyA, { amount: 100, ...terms });

  it("are recorded by a verifier and add up", async () => {
    const { issuances, verifierA } = registry;
    await expect(verify())
      .to.emit(issuances, "VerificationRecorded")
      .withArgs(ACTIVITY, REGISTRY.XXA01, 2024, 0, 600, verifierA.address, SOME_HASH);
    await verify({ amount: 50 });
    expect(await verifiedOf()).to.deep.equal([650n, 0n]);
    expect(await verifiedOf(2023)).to.deep.equal([0n, 0n]);
  });

  it("are recorded for a known activity and vintage, with an amount and a report", async () => {
    const { issuances } = registry;
    const by = { by: issuances };
    const unknown = verify({ activity: OTHER });
    await refused(unknown, { ...by, error: "UnknownActivity", args: [OTHER] });
    const elsewhere = verify({ code: REGISTRY.XXA02 });
    await refused(elsewhere, { ...by, error: "UnknownActivity", args: [ACTIVITY] });
    const early = verify({ vintage: 2020 });
    await refused(early, { ...by, error: "VintageTooEarly", args: [2020n] });
    const distant = verify({ vintage: 2101 });
    await refused(distant, { ...by, error: "VerificationInvalid", args: ["vintage"] });
    const nothing = verify({ amount: 0 });
    await refused(nothing, { ...by, error: "VerificationInvalid", args: ["amount"] });
    const reportless = verify({ hash: NO_HASH });
    await refused(reportless, { ...by, error: "VerificationInvalid", args: ["documentHash"] });
  });

  it("are recorded by nobody else", async () => {
    const { issuances, registrarA, authorityA } = registry;
    for (const person of [registrarA, authorityA]) {
      const call = issuances
        .connect(person)
        .recordVerification(ACTIVITY, REGISTRY.XXA01, 2024, 0, 1, SOME_HASH);
      const args = [person.address, PARTY.XXA, 3n];
      await refused(call, { by: issuances, error: "MissingPartyRole", args });
    }
  });

  it("limit what is issued where the policy says so, to the tonne", async () => {
    const { issuances } = registry;
    await setPolicy(registry, { verifiedOnly: true });
    const exceeded = { by: issuances, error: "VerificationExceeded" };
    await refused(issued(), { ...exceeded, args: [ACTIVITY, 2024n, 0n, 100n] });
    await verify();
    await issued({ amount: 400 });
    const over = issued({ amount: 201 });
    await refused(over, { ...exceeded, args: [ACTIVITY, 2024n, 600n, 601n] });
    await issued({ amount: 200 });
    expect(await verifiedOf()).to.deep.equal([600n, 600n]);
  });

  it("limit what is issued for another programme's serials alike", async () => {
    const { issuances, registrarA, partyA } = registry;
    await setPolicy(registry, { verifiedOnly: true });
    const terms = issuanceTerms(partyA.address, { amount: 1 });
    const underlying = { programme: "GS", prefix: "GS-", first: 1, suffix: "" };
    const call = issuances.connect(registrarA).issueUnderlying(terms, underlying);
    const args = [ACTIVITY, 2024n, 0n, 1n];
    await refused(call, { by: issuances, error: "VerificationExceeded", args });
  });

  it("of one vintage or metric give nothing to another", async () => {
    const { authorizations, issuances } = registry;
    await setPolicy(registry, { verifiedOnly: true });
    await authorizations.nameMetric(3, "MWh");
    await verify();
    const exceeded = { by: issuances, error: "VerificationExceeded" };
    await refused(issued(IN_2023), { ...exceeded, args: [ACTIVITY, 2023n, 0n, 100n] });
    await refused(issued({ metric: 3 }), { ...exceeded, args: [ACTIVITY, 2024n, 0n, 100n] });
    await verify({ vintage: 2023, amount: 100 });
    await verify({ metric: 3, amount: 100 });
    await issued(IN_2023);
    await issued({ metric: 3 });
  });

  it("of another activity or registry give nothing to this one", async () => {
    const { issuances, registrarA } = registry;
    const terms = { title: "Biogas", sector: 0, activityType: 0, documentHash: NO_HASH };
    const forA = issuances.connect(registrarA);
    await forA.registerActivity(OTHER, REGISTRY.XXA01, terms);
    await forA.registerActivity(ACTIVITY, REGISTRY.XXA02, terms);
    await setPolicy(registry, { verifiedOnly: true });
    await verify({ activity: OTHER });
    await verify({ code: REGISTRY.XXA02 });
    const args = [ACTIVITY, 2024n, 0n, 100n];
    await refused(issued(), { by: issuances, error: "VerificationExceeded", args });
  });

  it("are not asked for where the policy does not say so", async () => {
    await issued({ amount: 1000 });
    expect(await registry.ledger.serialsIssued(REGISTRY.XXA01)).to.equal(1000n);
  });
});
