import { expect } from "chai";
import type { Signer } from "ethers";
import { setPolicy } from "./support/acts.ts";
import { ACTIVITY, APPROACH, NO_HASH, PARTY, REGISTRY, ROLE } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";
import { authorizationTerms, issuanceTerms, policyTerms } from "./support/terms.ts";

const YEAR = 365 * 24 * 60 * 60;

describe("a registry's policy", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
    const { manager, stranger } = registry;
    await manager.grantRole((PARTY.XXA << 16n) | ROLE.registrar, stranger, 0);
  });

  const authorizeAs = (person: Signer, terms = {}) =>
    registry.authorizations.connect(person).authorize(authorizationTerms(terms));
  const issueAs = (person: Signer, terms = {}) =>
    registry.issuances.connect(person).issue(issuanceTerms(registry.partyA.address, terms));
  const isProposal = async (tx: Parameters<typeof namesOf>[1]) =>
    (await namesOf(registry, tx)).includes("Proposed");

  it("asks for nothing at first", async () => {
    const { accounts } = registry;
    expect((await accounts.policyOf(REGISTRY.XXA01)).toObject()).to.deep.equal({
      issueByTwo: false,
      authorizeByTwo: false,
      revokeByTwo: false,
      verifiedOnly: false,
      requestLifetime: 0n,
      sendDelay: 0n,
      recallDelay: 0n,
    });
  });

  it("is set as a whole, and told", async () => {
    const { accounts, authorityA } = registry;
    const terms = { verifiedOnly: true, requestLifetime: 1, sendDelay: 2, recallDelay: 3 };
    await expect(setPolicy(registry, terms))
      .to.emit(accounts, "PolicySet")
      .withArgs(REGISTRY.XXA01, authorityA.address, [false, false, false, true, 1n, 2n, 3n]);
    const policy = [...(await accounts.policyOf(REGISTRY.XXA01))];
    expect(policy).to.deep.equal([false, false, false, true, 1n, 2n, 3n]);
    await setPolicy(registry, { requestLifetime: 2n ** 32n - 1n, sendDelay: 2, recallDelay: 4 });
    const next = [...(await accounts.policyOf(REGISTRY.XXA01))];
    expect(next).to.deep.equal([false, false, false, false, 4_294_967_295n, 2n, 4n]);
  });

  it("is set by an authority of that Party, for an open registry", async () => {
    const { accounts, registrarA, authorityA, authorityC } = registry;
    for (const person of [registrarA, authorityC]) {
      const call = accounts.connect(person).setPolicy(REGISTRY.XXA01, policyTerms());
      const args = [person.address, PARTY.XXA, 2n];
      await refused(call, { by: accounts, error: "MissingPartyRole", args });
    }
    const closed = accounts.connect(authorityA).setPolicy(REGISTRY.XXA02, policyTerms());
    await refused(closed, { by: accounts, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
  });

  it("delays by a year at most", async () => {
    const { accounts } = registry;
    const tooLong = { by: accounts, error: "DelayTooLong", args: [BigInt(YEAR + 1)] };
    await refused(setPolicy(registry, { sendDelay: YEAR + 1 }), tooLong);
    await refused(setPolicy(registry, { recallDelay: YEAR + 1 }), tooLong);
    await setPolicy(registry, { sendDelay: YEAR, recallDelay: YEAR });
  });

  it("of one registry leaves the Party's other registry alone", async () => {
    const { accounts, authorityA, registrarA, admin, issuances } = registry;
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    await accounts.connect(authorityA).openAccount(admin, REGISTRY.XXA02, 0, true);
    const activity = { title: "Biogas", sector: 0, activityType: 0, documentHash: NO_HASH };
    await issuances.connect(registrarA).registerActivity(ACTIVITY, REGISTRY.XXA02, activity);
    await setPolicy(registry, { issueByTwo: true });
    expect(await isProposal(await issueAs(registrarA))).to.equal(true);
    expect(await isProposal(await issueAs(registrarA, { to: admin.address }))).to.equal(false);
  });

  it("keeps the registry's serials when it changes", async () => {
    const { ledger, registrarA } = registry;
    await issueAs(registrarA);
    await setPolicy(registry, { requestLifetime: 2n ** 32n - 1n, sendDelay: YEAR });
    await issueAs(registrarA, { amount: 7 });
    expect(await ledger.serialsIssued(REGISTRY.XXA01)).to.equal(1007n);
  });

  it("asks for two people only in what it names", async () => {
    const { registrarA, authorityA, authorizations } = registry;
    await setPolicy(registry, { issueByTwo: true });
    expect(await isProposal(await authorizeAs(authorityA))).to.equal(false);
    const tx = await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    expect(await isProposal(tx)).to.equal(false);
    expect(await isProposal(await issueAs(registrarA))).to.equal(true);
  });

  it("that asks for two people anywhere is changed by two people", async () => {
    const { accounts, deputyA } = registry;
    for (const flag of ["issueByTwo", "authorizeByTwo", "revokeByTwo"]) {
      await setPolicy(registry, { [flag]: true });
      expect(await isProposal(await setPolicy(registry, {}))).to.equal(true);
      expect((await accounts.policyOf(REGISTRY.XXA01))[flag]).to.equal(true);
      await accounts.connect(deputyA).setPolicy(REGISTRY.XXA01, policyTerms());
      expect((await accounts.policyOf(REGISTRY.XXA01))[flag]).to.equal(false);
    }
  });

  it("is changed by two people when a delay becomes shorter, lest a stolen key does it", async () => {
    const { accounts, deputyA } = registry;
    await setPolicy(registry, { sendDelay: 60, recallDelay: 60 });
    const shorter = [
      { sendDelay: 59, recallDelay: 60 },
      { sendDelay: 60, recallDelay: 59 },
      { sendDelay: 0, recallDelay: 0 },
    ];
    for (const policy of shorter) {
      expect(await isProposal(await setPolicy(registry, policy))).to.equal(true);
    }
    expect((await accounts.policyOf(REGISTRY.XXA01)).sendDelay).to.equal(60n);
    const longer = await setPolicy(registry, { sendDelay: 61, recallDelay: 60 });
    expect(await isProposal(longer)).to.equal(false);
    await setPolicy(registry, { sendDelay: 0, recallDelay: 0 }, deputyA);
    expect((await accounts.policyOf(REGISTRY.XXA01)).sendDelay).to.equal(0n);
  });

  describe("asking for two people", () => {
    beforeEach(async () => {
      await setPolicy(registry, { issueByTwo: true, authorizeByTwo: true, revokeByTwo: true });
    });

    it("takes other call data for another proposal", async () => {
      const { authorityA, deputyA } = registry;
      await authorizeAs(authorityA, { cap: 500 });
      expect(await isProposal(await authorizeAs(deputyA, { cap: 501 }))).to.equal(true);
      expect(await isProposal(await authorizeAs(deputyA, { cap: 500 }))).to.equal(false);
      expect((await registry.authorizations.authorizationOf(1)).cap).to.equal(500n);
      expect((await registry.authorizations.authorizationOf(2)).party).to.equal(0n);
    });

    it("lets nobody countersign without the role", async () => {
      const { issuances, registrarA, registrarC, authorityA } = registry;
      await issueAs(registrarA);
      for (const person of [registrarC, authorityA]) {
        const args = [person.address, PARTY.XXA, 1n];
        await refused(issueAs(person), { by: issuances, error: "MissingPartyRole", args });
      }
    });

    it("proposes only what its checks let through, and checks again at the end", async () => {
      const { approaches, authorizations, issuances, registrarA, authorityA, deputyA } = registry;
      const invalid = issueAs(registrarA, { mitigationType: 0 });
      await refused(invalid, { by: issuances, error: "MitigationTypeMissing", args: [] });
      await authorizeAs(authorityA);
      await approaches
        .connect(authorityA)
        .setApproachStatus(REGISTRY.XXA01, 1, APPROACH.suspended, "");
      const closed = authorizeAs(deputyA);
      const args = [PARTY.XXA, 1n];
      await refused(closed, { by: authorizations, error: "ApproachNotOpen", args });
    });
  });
});
