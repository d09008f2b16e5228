import { expect } from "chai";
import { issue, send, terminal } from "./support/acts.ts";
import { PARTY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

describe("a frozen account", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  const freeze = async () => {
    const { rulebook, authorityA, partyA } = registry;
    return await rulebook.connect(authorityA).freezeAccount(partyA, "court order");
  };

  it("neither sends nor receives until it is released", async () => {
    const { ledger, rulebook, authorityA, partyA, traderA } = registry;
    const id = await issue(registry, partyA);
    const other = await issue(registry, traderA);
    await expect(freeze())
      .to.emit(rulebook, "AccountFrozen")
      .withArgs(partyA.address, authorityA.address, "court order");
    const frozen = { by: rulebook, error: "AccountIsFrozen", args: [partyA.address] };
    await refused(send(registry, { from: partyA, to: traderA, id, amount: 1 }), frozen);
    await refused(send(registry, { from: partyA, to: partyA, id, amount: 1 }), frozen);
    await refused(send(registry, { from: traderA, to: partyA, id: other, amount: 1 }), frozen);
    await expect(rulebook.connect(authorityA).releaseAccount(partyA))
      .to.emit(rulebook, "AccountReleased")
      .withArgs(partyA.address, authorityA.address);
    await send(registry, { from: partyA, to: traderA, id, amount: 1000 });
    expect(await ledger.ownerOf(id)).to.equal(traderA.address);
  });

  it("may be a use or cancellation account", async () => {
    const { rulebook, authorityA, partyA } = registry;
    const id = await issue(registry, partyA);
    const to = await terminal(registry, "XXA01", { kind: "voluntary", approach: 0 });
    await rulebook.connect(authorityA).freezeAccount(to, "under review");
    const call = send(registry, { from: partyA, to, id, amount: 1 });
    await refused(call, { by: rulebook, error: "AccountIsFrozen", args: [to] });
  });

  it("is frozen once and released once", async () => {
    const { rulebook, authorityA, partyA } = registry;
    const release = () => rulebook.connect(authorityA).releaseAccount(partyA);
    const args = [partyA.address];
    await refused(release(), { by: rulebook, error: "AccountIsNotFrozen", args });
    await freeze();
    await refused(freeze(), { by: rulebook, error: "AccountIsFrozen", args });
  });

  it("is frozen and released by an authority of its own Party", async () => {
    const { rulebook, authorityC, registrarA, authorityA, partyA, stranger } = registry;
    for (const person of [authorityC, registrarA]) {
      const args = [person.address, PARTY.XXA, 2n];
      const missing = { by: rulebook, error: "MissingPartyRole", args };
      await refused(rulebook.connect(person).freezeAccount(partyA, "x"), missing);
      await refused(rulebook.connect(person).releaseAccount(partyA), missing);
    }
    const call = rulebook.connect(authorityA).freezeAccount(stranger, "x");
    await refused(call, { by: rulebook, error: "AccountNotOpen", args: [stranger.address] });
  });
});
