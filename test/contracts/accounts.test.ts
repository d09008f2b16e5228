import { expect } from "chai";
import { terminal } from "./support/acts.ts";
import { KIND, PARTY, REGISTRY } from "./support/codes.ts";
import type { TestRegistry } from "./support/deploy-registry.ts";
import { freshRegistry } from "./support/deploy-registry.ts";
import { eventsOf } from "./support/events.ts";
import { refused } from "./support/refused.ts";

const NOBODY = "0x0000000000000000000000000000000000000000";

describe("registries, entities and accounts", () => {
  let registry: TestRegistry;

  beforeEach(async () => {
    registry = await freshRegistry();
  });

  describe("a registry", () => {
    it("opens once, with its accounts for cancellation without an approach", async () => {
      const { rulebook } = registry;
      const tx = await rulebook.openRegistry(REGISTRY.XXA02, "Second registry of XXA");
      const told = await eventsOf(registry, tx);
      expect(told.map(({ name }) => name)).to.deep.equal([
        "RegistryOpened",
        "AccountOpened",
        "AccountOpened",
      ]);
      expect(told[0]?.args.toArray()).to.deep.equal([REGISTRY.XXA02, "Second registry of XXA"]);
      expect(told.slice(1).map(({ args }) => args.terms.kind)).to.deep.equal([
        KIND.omge,
        KIND.voluntary,
      ]);
      const again = rulebook.openRegistry(REGISTRY.XXA02, "again");
      await refused(again, { by: rulebook, error: "RegistryAlreadyOpen", args: [3244162n] });
    });

    it("is named by three letters and a number from 1 to 99", async () => {
      const { rulebook } = registry;
      const party = PARTY.XXA << 7n;
      const codes = [party, party | 100n, 0n, 1n << 23n, (27n << 17n) | (1n << 12n) | 129n];
      for (const code of codes) {
        const call = rulebook.openRegistry(code, "no registry");
        await refused(call, { by: rulebook, error: "InvalidRegistryCode", args: [code] });
      }
    });

    it("is opened by the administrator only", async () => {
      const { rulebook, registrarA } = registry;
      const call = rulebook.connect(registrarA).openRegistry(REGISTRY.XXA02, "mine");
      const args = [registrarA.address];
      await refused(call, { by: rulebook, error: "AccessManagedUnauthorized", args });
    });
  });

  describe("an entity", () => {
    const green = { name: "Green", country: PARTY.XXA, identification: "REG-77" };
    const register = async (terms: object, code: bigint = REGISTRY.XXA01) => {
      const { rulebook, registrarA } = registry;
      return await rulebook.connect(registrarA).registerEntity(code, terms);
    };

    it("is registered once by country and identification, whatever its name", async () => {
      const { rulebook } = registry;
      await expect(register(green)).to.emit(rulebook, "EntityRegistered");
      const again = { by: rulebook, error: "EntityAlreadyRegistered", args: [4n] };
      await refused(register({ ...green, name: "Other" }), again);
      await register({ ...green, country: PARTY.XXC });
    });

    it("has a name, an identification and a country", async () => {
      const { rulebook } = registry;
      const unnamed = { by: rulebook, error: "EntityUnnamed", args: [] };
      await refused(register({ ...green, name: "" }), unnamed);
      await refused(register({ ...green, identification: "" }), unnamed);
      const nowhere = { by: rulebook, error: "EntityCountryInvalid", args: [0n] };
      await refused(register({ ...green, country: 0 }), nowhere);
    });

    it("is registered by a registrar, in an open registry", async () => {
      const { rulebook, authorityA, registrarC } = registry;
      for (const person of [authorityA, registrarC]) {
        const call = rulebook.connect(person).registerEntity(REGISTRY.XXA01, green);
        const args = [person.address, PARTY.XXA, 1n];
        await refused(call, { by: rulebook, error: "MissingPartyRole", args });
      }
      const closed = register(green, REGISTRY.XXA02);
      await refused(closed, { by: rulebook, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
    });
  });

  describe("a holding account", () => {
    const open = async (account: unknown, entity = 0) => {
      const { rulebook, registrarA } = registry;
      return await rulebook.connect(registrarA).openAccount(account, REGISTRY.XXA01, entity, false);
    };

    it("is the Party's without an entity and the entity's with one", async () => {
      const { rulebook, stranger, admin } = registry;
      await open(stranger);
      await open(admin, 1);
      expect((await rulebook.accountOf(stranger)).kind).to.equal(KIND.partyHolding);
      expect((await rulebook.accountOf(admin)).toObject()).to.deep.equal({
        registry: REGISTRY.XXA01,
        kind: KIND.entityHolding,
        approach: 0n,
        entity: 1n,
        frozen: false,
        free: false,
      });
    });

    it("opens once: an address stays in its registry", async () => {
      const { rulebook, registrarC, partyA } = registry;
      const already = { by: rulebook, error: "AccountAlreadyOpen", args: [partyA.address] };
      await refused(open(partyA), already);
      const abroad = rulebook.connect(registrarC).openAccount(partyA, REGISTRY.XXC01, 0, true);
      await refused(abroad, already);
    });

    it("wants an address, a known entity, an open registry and its registrar", async () => {
      const { rulebook, registrarA, registrarC, stranger } = registry;
      await refused(open(NOBODY), { by: rulebook, error: "AccountNotOpen", args: [NOBODY] });
      await refused(open(stranger, 4), { by: rulebook, error: "UnknownEntity", args: [4n] });
      const closed = rulebook.connect(registrarA).openAccount(stranger, REGISTRY.XXA02, 0, false);
      await refused(closed, { by: rulebook, error: "RegistryNotOpen", args: [REGISTRY.XXA02] });
      const foreign = rulebook.connect(registrarC).openAccount(stranger, REGISTRY.XXA01, 0, false);
      const args = [registrarC.address, PARTY.XXA, 1n];
      await refused(foreign, { by: rulebook, error: "MissingPartyRole", args });
    });
  });

  describe("the use and cancellation accounts", () => {
    it("open together for a cooperative approach, once", async () => {
      const { rulebook, registrarA } = registry;
      const open = () => rulebook.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, 2);
      const told = await eventsOf(registry, await open());
      expect(told.map(({ args }) => args.terms.kind)).to.deep.equal([3n, 4n, 5n, 6n, 7n]);
      expect(told.map(({ args }) => args.terms.approach)).to.deep.equal([2n, 2n, 2n, 2n, 2n]);
      const first = await terminal(registry, "XXA01", { kind: "ndcUse", approach: 2 });
      await refused(open(), { by: rulebook, error: "AccountAlreadyOpen", args: [first] });
    });

    it("want the number of an approach", async () => {
      const { rulebook, registrarA } = registry;
      for (const approach of [0n, 10_000n]) {
        const call = rulebook.connect(registrarA).openTerminalAccounts(REGISTRY.XXA01, approach);
        await refused(call, { by: rulebook, error: "ApproachInvalid", args: [approach] });
      }
    });

    it("are addresses that follow from registry, approach and kind", async () => {
      const { rulebook } = registry;
      const to = await terminal(registry, "XXA01", { kind: "ndcUse" });
      expect(await terminal(registry, "XXC01", { kind: "ndcUse" })).to.not.equal(to);
      expect(await terminal(registry, "XXA01", { kind: "imp" })).to.not.equal(to);
      expect((await rulebook.accountOf(to)).kind).to.equal(KIND.ndcUse);
    });
  });
});
