import { expect } from "chai";
import { terminal } from "./support/acts.ts";
import { PARTY, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { refused } from "./support/refused.ts";

describe("an account that is free", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  it("is opened by an authority, not by a registrar", async () => {
    const { accounts, registrarA, authorityA, stranger } = registry;
    const open = (person: typeof registrarA, free: boolean) =>
      accounts.connect(person).openAccount(stranger, REGISTRY.XXA01, 0, free);
    const missing = { by: accounts, error: "MissingPartyRole" };
    const registrar = [registrarA.address, PARTY.XXA, 2n];
    await refused(open(registrarA, true), { ...missing, args: registrar });
    const authority = [authorityA.address, PARTY.XXA, 1n];
    await refused(open(authorityA, false), { ...missing, args: authority });
    await open(authorityA, true);
    expect((await accounts.accountOf(stranger)).free).to.equal(true);
  });

  it("is never freed by its own authority", async () => {
    const { accounts, registrarA, authorityA, deputyA } = registry;
    const own = accounts.connect(authorityA);
    const args = [authorityA.address];
    const opened = own.openAccount(authorityA, REGISTRY.XXA01, 0, true);
    await refused(opened, { by: accounts, error: "CannotFreeOneself", args });
    await accounts.connect(registrarA).openAccount(authorityA, REGISTRY.XXA01, 0, false);
    const oneself = own.setAccountPowers(authorityA, true, false);
    await refused(oneself, { by: accounts, error: "CannotFreeOneself", args });
    await own.setAccountPowers(authorityA, false, true);
    await accounts.connect(deputyA).setAccountPowers(authorityA, true, true);
    expect((await accounts.accountOf(authorityA)).free).to.equal(true);
  });

  it("gets its powers from an authority of its Party; a terminal account has none", async () => {
    const { accounts, authorityA, authorityC, partyA } = registry;
    const foreign = accounts.connect(authorityC).setAccountPowers(partyA, true, false);
    const missing = [authorityC.address, PARTY.XXA, 2n];
    await refused(foreign, { by: accounts, error: "MissingPartyRole", args: missing });
    const omge = await terminal(registry, "XXA01", { kind: "omge" });
    const call = accounts.connect(authorityA).setAccountPowers(omge, true, false);
    await refused(call, { by: accounts, error: "NotAHoldingAccount", args: [omge] });
  });
});
