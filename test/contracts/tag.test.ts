import { expect } from "chai";
import { authorize, issue, issueAuthorized, send } from "./support/acts.ts";
import { PARTY, REGISTRY, SOME_HASH } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { namesOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";
import { authorizationTerms } from "./support/terms.ts";

const TONNES = 1000n;

describe("tagging with an authorization", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  const tag = async (run: bigint, amount: number, authorization: bigint) => {
    const { rulebook, registrarA } = registry;
    return await rulebook.connect(registrarA).tag(run, amount, authorization);
  };
  const tagged = async (authorization: bigint) =>
    (await registry.authorizations.authorizationOf(authorization)).tagged;

  it("puts a whole run under it", async () => {
    const { ledger, partyA } = registry;
    const tx = await tag(id, 1000, await authorize(registry));
    expect(await namesOf(registry, tx)).to.deep.equal(["Tagged"]);
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, TONNES, 1n, 0n]);
    expect(await tagged(1n)).to.equal(TONNES);
  });

  it("puts the last serials of a run under it and leaves the others", async () => {
    const { ledger, partyA } = registry;
    await tag(id, 300, await authorize(registry));
    expect(await ledger.runOf(id)).to.deep.equal([partyA.address, 700n, 0n, 0n]);
    expect(await ledger.runOf(id + 700n)).to.deep.equal([partyA.address, 300n, 1n, 0n]);
  });

  it("is for a registrar of the host Party", async () => {
    const { rulebook, authorityA, registrarC } = registry;
    await authorize(registry);
    for (const person of [authorityA, registrarC]) {
      const call = rulebook.connect(person).tag(id, 1000, 1);
      const args = [person.address, PARTY.XXA, 1n];
      await refused(call, { by: rulebook, error: "MissingPartyRole", args });
    }
  });

  it("wants at least one tonne and no more than a live run", async () => {
    const { ledger, rulebook } = registry;
    const number = await authorize(registry);
    await refused(tag(id, 0, number), { by: ledger, error: "ZeroAmount", args: [id] });
    const over = { by: rulebook, error: "RangeOutsideRun", args: [id, 1n, 1001n] };
    await refused(tag(id, 1001, number), over);
    const unknown = { by: rulebook, error: "UnknownRun", args: [id + 1n] };
    await refused(tag(id + 1n, 1, number), unknown);
  });

  it("wants a known authorization of the host that is neither revoked nor superseded", async () => {
    const { approaches, authorizations, rulebook, authorityA, authorityC } = registry;
    const unknown = { by: rulebook, error: "UnknownAuthorization", args: [0n] };
    await refused(tag(id, 1, 0n), unknown);
    await approaches
      .connect(authorityC)
      .recordApproach(REGISTRY.XXC01, 1, "Cookstoves with XXA", SOME_HASH);
    const foreign = authorizationTerms({ registry: REGISTRY.XXC01, parties: [] });
    await authorizations.connect(authorityC).authorize(foreign);
    const other = { by: rulebook, error: "AuthorizationOfAnotherRegistry" };
    await refused(tag(id, 1, 1n), { ...other, args: [1n, REGISTRY.XXA01] });
    const first = await authorize(registry);
    const second = await authorize(registry);
    const closed = { by: rulebook, error: "AuthorizationClosed" };
    await refused(tag(id, 1, first), { ...closed, args: [first] });
    await authorizations.connect(authorityA).revoke(second, false, "withdrawn");
    await refused(tag(id, 1, second), { ...closed, args: [second] });
  });

  it("keeps to the registry whose people published it", async () => {
    const { accounts, rulebook } = registry;
    await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
    const elsewhere = await authorize(registry, { registry: REGISTRY.XXA02 });
    const args = [elsewhere, REGISTRY.XXA01];
    const call = tag(id, 1, elsewhere);
    await refused(call, { by: rulebook, error: "AuthorizationOfAnotherRegistry", args });
    const own = await authorize(registry);
    await authorize(registry, { registry: REGISTRY.XXA02 });
    await tag(id, 1, own);
  });

  it("keeps to the vintages that it covers", async () => {
    const { rulebook } = registry;
    const outside = { by: rulebook, error: "VintageOutsideAuthorization" };
    const later = await authorize(registry, { name: "later", occurrenceFrom: 2025 });
    await refused(tag(id, 1, later), { ...outside, args: [later, 2024n] });
    const earlier = await authorize(registry, { name: "earlier", occurrenceUntil: 2023 });
    await refused(tag(id, 1, earlier), { ...outside, args: [earlier, 2024n] });
    const exact = { name: "exact", occurrenceFrom: 2024, occurrenceUntil: 2024 };
    await tag(id, 1, await authorize(registry, exact));
  });

  it("keeps to its cap, to the tonne", async () => {
    const { authorizations } = registry;
    const number = await authorize(registry, { cap: 600 });
    await tag(id, 400, number);
    const over = { by: authorizations, error: "CapExceeded", args: [number, 600n, 601n] };
    await refused(tag(id, 201, number), over);
    await tag(id, 200, number);
    expect(await tagged(number)).to.equal(600n);
  });

  it("counts on beyond 48 bits, without a cap", async () => {
    const { partyA } = registry;
    const most = 2n ** 48n - 1n;
    const number = await authorize(registry);
    await issue(registry, partyA, { amount: most, authorization: number });
    await tag(id, 1, number);
    expect(await tagged(number)).to.equal(281_474_976_710_656n);
  });

  it("tags at issue as well, with the same checks", async () => {
    const { ledger, authorizations, partyA } = registry;
    const run = await issueAuthorized(registry, partyA, { cap: 1000 });
    expect((await ledger.runOf(run)).authorization).to.equal(1n);
    const over = issue(registry, partyA, { authorization: 1n });
    const args = [1n, 1000n, 2000n];
    await refused(over, { by: authorizations, error: "CapExceeded", args });
  });

  it("is not done twice while the first authorization stands", async () => {
    const { rulebook } = registry;
    await tag(id, 1000, await authorize(registry));
    const other = await authorize(registry, { name: "XXA-2" });
    const already = { by: rulebook, error: "AlreadyAuthorized", args: [id, 1n] };
    await refused(tag(id, 1000, 1n), already);
    await refused(tag(id, 1000, other), already);
  });

  it("is done anew after supersession or revocation, and counts in one name only", async () => {
    const { authorizations, authorityA } = registry;
    await tag(id, 1000, await authorize(registry));
    const second = await authorize(registry);
    await tag(id, 1000, second);
    expect([await tagged(1n), await tagged(second)]).to.deep.equal([TONNES, TONNES]);
    await authorizations.connect(authorityA).revoke(second, false, "withdrawn");
    const third = await authorize(registry, { name: "XXA-2" });
    await tag(id, 400, third);
    expect([await tagged(second), await tagged(third)]).to.deep.equal([600n, 400n]);
  });

  it("is for ever once the outcomes are first transferred", async () => {
    const { authorizations, rulebook, authorityA, partyA, partyC } = registry;
    await tag(id, 1000, await authorize(registry));
    await send(registry, { from: partyA, to: partyC, id, amount: 1000 });
    await authorizations.connect(authorityA).revoke(1, false, "withdrawn");
    const other = await authorize(registry, { name: "XXA-2" });
    const already = { by: rulebook, error: "AlreadyAuthorized", args: [id, 1n] };
    await refused(tag(id, 1000, other), already);
  });
});
