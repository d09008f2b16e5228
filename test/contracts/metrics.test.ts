import { expect } from "chai";
import { authorize, issue, send, terminal } from "./support/acts.ts";
import { ACTIVITY, REGISTRY, SOME_HASH } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

const TCO2E = 0;
const MWH = 3;

describe("a metric other than tCO2e", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const name = (metric: number, unit: string) => registry.authorizations.nameMetric(metric, unit);
  const tag = (id: bigint, authorization: bigint) =>
    registry.rulebook.connect(registry.registrarA).tag(id, 1000, authorization);

  it("is named once, by the administrator", async () => {
    const { authorizations, authorityA } = registry;
    const by = { by: authorizations };
    const args = [authorityA.address];
    const unauthorized = authorizations.connect(authorityA).nameMetric(MWH, "MWh");
    await refused(unauthorized, { ...by, error: "AccessManagedUnauthorized", args });
    await refused(name(MWH, ""), { ...by, error: "MetricUnnamed", args: [] });
    expect(await authorizations.isMetric(MWH)).to.equal(false);
    await expect(name(MWH, "MWh")).to.emit(authorizations, "MetricNamed").withArgs(3n, "MWh");
    expect(await authorizations.isMetric(MWH)).to.equal(true);
    await refused(name(MWH, "GWh"), { ...by, error: "MetricAlreadyNamed", args: [3n] });
  });

  it("takes no other name for tCO2e, which is named from the start", async () => {
    const { authorizations } = registry;
    expect(await authorizations.isMetric(TCO2E)).to.equal(true);
    const call = name(TCO2E, "tonnes");
    await refused(call, { by: authorizations, error: "MetricAlreadyNamed", args: [0n] });
  });

  it("is named before anything is issued, authorized or verified in it", async () => {
    const { authorizations, issuances, verifierA, partyA } = registry;
    const args = [3n];
    const issued = issue(registry, partyA, { metric: MWH });
    await refused(issued, { by: issuances, error: "MetricUnknown", args });
    const authorized = authorize(registry, { metric: MWH });
    await refused(authorized, { by: authorizations, error: "MetricUnknown", args });
    const verified = issuances
      .connect(verifierA)
      .recordVerification(ACTIVITY, REGISTRY.XXA01, 2024, MWH, 10, SOME_HASH);
    await refused(verified, { by: issuances, error: "MetricUnknown", args });
  });

  it("stands in the id, and shares the registry's serials", async () => {
    const { partyA } = registry;
    await name(MWH, "MWh");
    const tonnes = await issue(registry, partyA);
    const id = await issue(registry, partyA, { metric: MWH });
    expect(id >> 168n).to.equal(3n);
    expect(id & ((1n << 168n) - 1n)).to.equal(tonnes + (1n << 64n) + 1000n);
  });

  it("never comes under an authorization in tCO2e, nor tCO2e under one in it", async () => {
    const { rulebook, partyA } = registry;
    await name(MWH, "MWh");
    const outside = { by: rulebook, error: "MetricOutsideAuthorization" };
    const inTonnes = await authorize(registry);
    const power = await issue(registry, partyA, { metric: MWH });
    await refused(tag(power, inTonnes), { ...outside, args: [inTonnes, 3n] });
    const atIssue = issue(registry, partyA, { metric: MWH, authorization: inTonnes });
    await refused(atIssue, { ...outside, args: [inTonnes, 3n] });
    const inPower = await authorize(registry, { name: "XXA-2", metric: MWH });
    const tonnes = await issue(registry, partyA);
    await refused(tag(tonnes, inPower), { ...outside, args: [inPower, 0n] });
    await tag(power, inPower);
    expect((await registry.ledger.runOf(power)).authorization).to.equal(inPower);
  });

  it("keeps its id through first transfer and use", async () => {
    const { ledger, partyA, partyC } = registry;
    await name(MWH, "MWh");
    const number = await authorize(registry, { metric: MWH });
    const id = await issue(registry, partyA, { metric: MWH, authorization: number });
    await send(registry, { from: partyA, to: partyC, id, amount: 10 });
    const ndc = await terminal(registry, "XXC01", { kind: "ndcUse" });
    await send(registry, { from: partyC, to: ndc, id: id + 990n, amount: 10 });
    expect((id + 990n) >> 168n).to.equal(3n);
    expect(await ledger.ownerOf(id + 990n)).to.equal(ndc);
  });

  it("never merges with tCO2e, though the serials are neighbours", async () => {
    const { ledger, partyA } = registry;
    await name(MWH, "MWh");
    const tonnes = await issue(registry, partyA);
    const power = await issue(registry, partyA, { metric: MWH });
    const call = ledger.connect(partyA).merge(tonnes, power);
    await refused(call, { by: ledger, error: "NotAdjacent", args: [tonnes, power] });
  });
});
