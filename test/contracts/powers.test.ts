import { expect } from "chai";
import type { Signer } from "ethers";
import { issue } from "./support/acts.ts";
import { POWERS, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { deployRulebook, freshRegistry } from "./support/deploy-registry.ts";
import { signerOf } from "./support/network.ts";
import { refused } from "./support/refused.ts";

type Power = keyof typeof POWERS;

const EVERY = Object.values(POWERS).reduce((all, power) => all | power, 0);

describe("the powers of the offices", () => {
  let registry: TestRegistry;
  let id: bigint;

  beforeEach(async () => {
    registry = await freshRegistry();
    id = await issue(registry, registry.partyA);
  });

  /** Each privileged function of the ledger, with a call that its power lets through. */
  const guarded: readonly (readonly [string, Power, () => readonly unknown[]])[] = [
    ["issue", "issue", () => [registry.partyA, REGISTRY.XXA01, 2024, 0, 1]],
    ["detach", "detach", () => [id, 1, 1]],
    ["tag", "tag", () => [id, 1, 0]],
    ["setLocked", "lock", () => [id, true]],
    ["execute", "execute", () => [id, registry.traderA, "0x"]],
    ["setFrozenTokens", "freeze", () => [registry.partyA, id, 1000]],
    ["forcedTransfer", "force", () => [registry.partyA, registry.traderA, id, 1000]],
    ["writeAccount", "writeAccounts", () => [registry.stranger, 1]],
    ["writePolicy", "writeAccounts", () => [REGISTRY.XXA01, 1]],
    ["writeApproach", "writeApproaches", () => [25_345, 1, 1]],
    ["writeAuthorization", "writeAuthorizations", () => [1, 1]],
  ];
  const call = (name: string, args: readonly unknown[], by: Signer = registry.admin) =>
    registry.ledger
      .connect(by)
      .getFunction(name)
      .send(...args);

  for (const [name, power, args] of guarded) {
    it(`${name} wants the power to ${power}, and no other will do`, async () => {
      const { ledger, admin } = registry;
      const missing = { by: ledger, error: "MissingPower", args: [admin.address, POWERS[power]] };
      await refused(call(name, args()), missing);
      await ledger.setOffice(admin, EVERY & ~POWERS[power]);
      await refused(call(name, args()), missing);
      await ledger.setOffice(admin, POWERS[power]);
      await call(name, args());
    });
  }

  it("leave out no function that changes the ledger without its holder", async () => {
    const { ledger } = registry;
    const byHolders = [
      "cancelOrder",
      "merge",
      "safeBatchTransferFrom",
      "safeTransferFrom",
      "safeTransferRange",
      "sendSigned",
      "setApprovalForAll",
    ];
    const byTheManager = ["pause", "setAuthority", "setOffice", "setRulebook", "unpause"];
    const changing: string[] = [];
    ledger.interface.forEachFunction(({ name, constant }) => {
      if (!constant) changing.push(name);
    });
    const known = [...byHolders, ...byTheManager, ...guarded.map(([name]) => name)];
    expect(changing.sort()).to.deep.equal(known.sort());
  });

  it("are given and taken by the administrator, and told", async () => {
    const { ledger, stranger, partyA } = registry;
    const foreign = ledger.connect(partyA).setOffice(partyA, EVERY);
    const args = [partyA.address];
    await refused(foreign, { by: ledger, error: "AccessManagedUnauthorized", args });
    await expect(ledger.setOffice(stranger, POWERS.issue | POWERS.lock))
      .to.emit(ledger, "OfficeSet")
      .withArgs(stranger.address, 9n);
    expect(await ledger.powersOf(stranger)).to.equal(9n);
    await ledger.setOffice(stranger, 0);
    const issued = call("issue", [partyA, REGISTRY.XXA01, 2024, 0, 1], stranger);
    const missing = [stranger.address, 1n];
    await refused(issued, { by: ledger, error: "MissingPower", args: missing });
  });

  it("of the offices are those of their tasks, and nobody else has any", async () => {
    const { accounts, approaches, authorizations, issuances, requests, holds } = registry;
    const { ledger, rulebook, admin, manager, metadata } = registry;
    const offices = [accounts, approaches, authorizations, issuances, requests, holds, rulebook];
    const powers = await Promise.all(offices.map(async (office) => await ledger.powersOf(office)));
    expect(powers).to.deep.equal([128n, 256n, 512n, 1n, 26n, 98n, 22n]);
    for (const other of [admin, manager, metadata, ledger]) {
      expect(await ledger.powersOf(other)).to.equal(0n);
    }
  });

  it("of an old rulebook end when a new one comes into force", async () => {
    const { ledger, rulebook } = registry;
    const next = await deployRulebook(registry);
    await expect(ledger.setRulebook(next))
      .to.emit(ledger, "OfficeSet")
      .withArgs(await rulebook.getAddress(), 0n)
      .and.to.emit(ledger, "OfficeSet")
      .withArgs(await next.getAddress(), 22n);
    expect(await ledger.powersOf(rulebook)).to.equal(0n);
    expect(await ledger.powersOf(next)).to.equal(22n);
    const old = rulebook.connect(registry.registrarA).tag(id, 1, 1);
    const args = [await rulebook.getAddress(), POWERS.detach];
    await refused(old, { by: ledger, error: "MissingPower", args });
  });

  it("of the old rulebook at the offices end too", async () => {
    const { ledger, rulebook, approaches, authorizations } = registry;
    await ledger.setRulebook(await deployRulebook(registry));
    const address = await rulebook.getAddress();
    const old = await signerOf(address);
    const by = [address];
    const levies = approaches.connect(old).takeLevies(REGISTRY.XXA01, 1, 0, 100);
    await refused(levies, { by: approaches, error: "OnlyRulebook", args: by });
    const counted = authorizations.connect(old).count(0, 1, 1);
    await refused(counted, { by: authorizations, error: "OnlyRulebook", args: by });
  });

  it("of the same rulebook set again stay", async () => {
    const { ledger, rulebook } = registry;
    await ledger.setRulebook(rulebook);
    expect(await ledger.powersOf(rulebook)).to.equal(22n);
  });
});
