import { expect } from "chai";
import { issue, send, terminal } from "./support/acts.ts";
import { PARTY, REASON } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

describe("a frozen account", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const freeze = async () => {
    const { accounts, authorityA, partyA } = registry;
    return await accounts.connect(authorityA).freezeAccount(partyA, REASON.courtOrder, "case 7");
  };

  it("neither sends nor receives until it is released", async () => {
    const { ledger, accounts, rulebook, authorityA, partyA, traderA } = registry;
    const id = await issue(registry, partyA);
    const other = await issue(registry, traderA);
    await expect(freeze())
      .to.emit(accounts, "AccountFrozen")
      .withArgs(partyA.address, authorityA.address, 1n, "case 7");
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [partyA.address] };
    await refused(send(registry, { from: partyA, to: traderA, id, amount: 1 }), frozen);
    await refused(send(registry, { from: partyA, to: partyA, id, amount: 1 }), frozen);
    await refused(send(registry, { from: traderA, to: partyA, id: other, amount: 1 }), frozen);
    await expect(accounts.connect(authorityA).releaseAccount(partyA))
      .to.emit(accounts, "AccountReleased")
      .withArgs(partyA.address, authorityA.address);
    await send(registry, { from: partyA, to: traderA, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(traderA.address);
  });

  it("may be a use or cancellation account", async () => {
    const { accounts, rulebook, authorityA, partyA } = registry;
    const id = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await accounts.connect(authorityA).freezeAccount(to, REASON.inconsistency, "");
    const call = send(registry, { from: partyA, to, id, amount: 1 });
    await refused(call, { by: rulebook, error: "AccountIsFrozen", args: [to] });
  });

  it("is frozen once and released once", async () => {
    const { accounts, authorityA, partyA } = registry;
    const release = () => accounts.connect(authorityA).releaseAccount(partyA);
    const args = [partyA.address];
    await refused(release(), { by: accounts, error: "AccountIsNotFrozen", args });
    await freeze();
    await refused(freeze(), { by: accounts, error: "AccountIsFrozen", args });
  });

  it("is frozen for a reason", async () => {
    const { accounts, authorityA, partyA } = registry;
    const call = accounts.connect(authorityA).freezeAccount(partyA, REASON.none, "no reason");
    await refused(call, { by: accounts, error: "ReasonMissing", args: [] });
    expect((await accounts.accountOf(partyA)).frozen).to.equal(false);
  });

  it("keeps its powers through a freeze and its release", async () => {
    const { accounts, authorityA, partyA } = registry;
    const forA = accounts.connect(authorityA);
    await forA.setAccountPowers(partyA, true, true);
    await freeze();
    await forA.setAccountPowers(partyA, false, true);
    const held = await accounts.accountOf(partyA);
    expect([held.frozen, held.free, held.delayed]).to.deep.equal([true, false, true]);
    await forA.releaseAccount(partyA);
    const released = await accounts.accountOf(partyA);
    expect([released.frozen, released.free, released.delayed]).to.deep.equal([false, false, true]);
  });

  it("is frozen and released by an authority of its own Party", async () => {
    const { accounts, authorityC, registrarA, authorityA, partyA, stranger } = registry;
    for (const person of [authorityC, registrarA]) {
      const args = [person.address, PARTY.XXA, 2n];
      const missing = { by: accounts, error: "MissingPartyRole", args };
      await refused(accounts.connect(person).freezeAccount(partyA, 1, ""), missing);
      await refused(accounts.connect(person).releaseAccount(partyA), missing);
    }
    const call = accounts.connect(authorityA).freezeAccount(stranger, 1, "");
    await refused(call, { by: accounts, error: "AccountNotOpen", args: [stranger.address] });
  });
});
