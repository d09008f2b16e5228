import { expect } from "chai";
import { terminal } from "./support/acts.ts";
import { KIND, PARTY, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf } from "./support/events.ts";
import { ethers } from "./support/network.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("registries, entities and accounts", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  describe("a registry", () => {
    it("opens once, with its accounts for cancellation without an approach", async () => {
      const { accounts } = registry;
      const tx = await accounts.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
      const told = await eventsOf(registry, tx);
      expect(told.map(({ name }) => name)).to.deep.equal([
        "RegistryOpened",
        "AccountOpened",
        "AccountOpened",
        "AccountOpened",
      ]);
      expect(told[0]?.args.toArray()).to.deep.equal([REGISTRY.XXA02, "Second registry of XXA"]);
      expect(told.slice(1).map(({ args }) => args.terms.kind)).to.deep.equal([
        KIND.omge,
        KIND.voluntary,
        KIND.reversal,
      ]);
      const again = accounts.openRegistry(REGISTRY.XXA02, "again");
      await refused(again, { by: accounts, error: "RegistryAlreadyOpen", args: [3244162n] });
    });

    it("is named by three letters and a number from 1 to 99", async () => {
      const { accounts } = registry;
      const party = PARTY.XXA << 7n;
      const codes = [party, party | 100n, 0n, 1n << 23n, (27n << 17n) | (1n << 12n) | 129n];
      for (const code of codes) {
        const call = accounts.openRegistry(code, "no registry");
        await refused(call, { by: accounts, error: "InvalidRegistryCode", args: [code] });
      }
    });

    it("is opened by the administrator only", async () => {
      const { accounts, registrarA } = registry;
      const call = accounts.connect(registrarA).openRegistry(REGISTRY.XXA02, "mine");
      const args = [registrarA.address];
      await refused(call, { by: accounts, error: "AccessManagedUnauthorized", args });
    });
  });

  describe("an entity", () => {
    const green = { name: "Green", country: PARTY.XXA, identification: "REG-77" };
    const register = async (terms: object, code: bigint = REGISTRY.XXA01) => {
      const { accounts, registrarA } = registry;
      return await accounts.connect(registrarA).registerEntity(code, terms);
    };

    it("is registered once by country and identification, whatever its name", async () => {
      const { accounts } = registry;
      await expect(register(green)).to.emit(accounts, "EntityRegistered");
      const again = { by: accounts, error: "EntityAlreadyRegistered", args: [4n] };
      await refused(register({ ...green, name: "Other" }), again);
      await register({ ...green, country: PARTY.XXC });
    });

    it("has a name, an identification and a country", async () => {
      const { accounts } = registry;
      const unnamed = { by: accounts, error: "EntityUnnamed", args: [] };
      await refused(register({ ...green, name: "" }), unnamed);
      await refused(register({ ...green, identification: "" }), unnamed);
      const nowhere = { by: accounts, error: "EntityCountryInvalid", args: [0n] };
      await refused(register({ ...green, country: 0 }), nowhere);
    });

    it("is registered by a registrar, in an open registry", async () => {
      const { accounts, authorityA, registrarC } = registry;
      for (const person of [authorityA, registrarC]) {
        const call = accounts.connect(person).registerEntity(REGISTRY.XXA01, green);
        const args = [person.address, PARTY.XXA, 1n];
        await refused(call, { by: accounts, error: "MissingPartyRole", args });
      }
      const closed = register(green, REGISTRY.XXA02);
      await refused(closed, { by: accounts, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
    });
  });

  describe("a holding account", () => {
    const open = async (account: unknown, entity = 0) => {
      const { accounts, registrarA } = registry;
      return await accounts.connect(registrarA).openAccount(account, REGISTRY.XXA01, entity, false);
    };

    it("is the Party's without an entity and the entity's with one", async () => {
      const { accounts, stranger, admin } = registry;
      await open(stranger);
      await open(admin, 1);
      expect((await accounts.accountOf(stranger)).kind).to.equal(KIND.partyHolding);
      expect((await accounts.accountOf(admin)).toObject()).to.deep.equal({
        registry: REGISTRY.XXA01,
        kind: KIND.entityHolding,
        approach: 0n,
        entity: 1n,
        frozen: false,
        free: false,
        delayed: false,
      });
    });

    it("opens once: an address stays in its registry", async () => {
      const { accounts, authorityC, partyA } = registry;
      const already = { by: accounts, error: "AccountAlreadyOpen", args: [partyA.address] };
      await refused(open(partyA), already);
      const abroad = accounts.connect(authorityC).openAccount(partyA, REGISTRY.XXC01, 0, true);
      await refused(abroad, already);
    });

    it("wants an address, a known entity, an open registry and its registrar", async () => {
      const { accounts, registrarA, registrarC, stranger } = registry;
      await refused(open(NOBODY), { by: accounts, error: "NotAHoldingAccount", args: [NOBODY] });
      await refused(open(stranger, 4), { by: accounts, error: "UnknownEntity", args: [4n] });
      const closed = accounts.connect(registrarA).openAccount(stranger, REGISTRY.XXA02, 0, false);
      await refused(closed, { by: accounts, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
      const foreign = accounts.connect(registrarC).openAccount(stranger, REGISTRY.XXA01, 0, false);
      const args = [registrarC.address, PARTY.XXA, 1n];
      await refused(foreign, { by: accounts, error: "MissingPartyRole", args });
    });
  });

  describe("the use and cancellation accounts", () => {
    it("have addresses that no holding account can take before them", async () => {
      const { accounts, authorityA } = registry;
      const reserved = await terminal(registry, "XXA01", { kind: "ndcUse", approach: 7 });
      expect(reserved.slice(0, 10)).to.equal("0x00000000");
      const open = (account: string) =>
        accounts.connect(authorityA).openAccount(account, REGISTRY.XXA01, 0, true);
      const last = `0x00000000${"ff".repeat(16)}`;
      for (const account of [reserved, last]) {
        const args = [ethers.getAddress(account)];
        await refused(open(account), { by: accounts, error: "NotAHoldingAccount", args });
      }
      await open(`0x00000001${"00".repeat(16)}`);
    });

    it("open together for a cooperative approach, once", async () => {
      const { accounts, registrarA } = registry;
      const open = () => accounts.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, 2);
      const told = await eventsOf(registry, await open());
      expect(told.map(({ args }) => args.terms.kind)).to.deep.equal([6n, 7n, 8n, 9n, 10n, 11n]);
      expect(told.map(({ args }) => args.terms.approach)).to.deep.equal([2n, 2n, 2n, 2n, 2n, 2n]);
      const first = await terminal(registry, "XXA01", { kind: "ndcUse", approach: 2 });
      await refused(open(), { by: accounts, error: "AccountAlreadyOpen", args: [first] });
    });

    it("want the number of an approach", async () => {
      const { accounts, registrarA } = registry;
      for (const approach of [0n, 10_000n]) {
        const call = accounts.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, approach);
        await refused(call, { by: accounts, error: "ApproachInvalid", args: [approach] });
      }
    });

    it("are addresses that follow from registry, approach and kind", async () => {
      const { accounts } = registry;
      const to = await terminal(registry, "XXA01", { kind: "ndcUse" });
      expect(await terminal(registry, "XXC01", { kind: "ndcUse" })).to.not.equal(to);
      expect(await terminal(registry, "XXA01", { kind: "imp" })).to.not.equal(to);
      expect((await accounts.accountOf(to)).kind).to.equal(KIND.ndcUse);
    });
  });
});
