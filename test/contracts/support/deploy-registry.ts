import { ACTIVITY, NO_HASH, PARTY, REGISTRY, ROLE } from "./codes.ts";
import { deploy } from "./contracts.ts";
import { ethers, networkHelpers } from "./network.ts";

/** A fresh registry, as `deployRegistry` leaves it. */
export const freshRegistry = (): Promise<TestRegistry> =>
  networkHelpers.loadFixture(deployRegistry);

export type TestRegistry = Awaited<ReturnType<typeof deployRegistry>>;

/**
 * Two Parties with their people and accounts. XXA hosts: its Party's account, entity 1 (which needs
 * approval) and entity 3 (which is free). XXC acquires: its Party's account and entity 2 (which
 * needs approval).
 */
async function deployRegistry() {
  const contracts = await deployContracts();
  const people = await signers();
  const { manager, ledger, rulebook, issuances } = contracts;
  await ledger.setRulebook(await rulebook.getAddress());
  await grant(manager, people);
  await rulebook.openRegistry(REGISTRY.XXA01, "Registry of XXA");
  await rulebook.openRegistry(REGISTRY.XXC01, "Registry of XXC");
  await openAccounts(contracts, people);
  await issuances.connect(people.registrarA).registerActivity(ACTIVITY, REGISTRY.XXA01, {
    title: "Cookstoves",
    sector: 0,
    activityType: 0,
    documentHash: NO_HASH,
  });
  return { ...contracts, ...people };
}

async function deployContracts() {
  const [admin] = await ethers.getSigners();
  const manager = await deploy("AccessManager", admin);
  const ledger = await deploy("Ledger", manager);
  const issuances = await deploy("Issuances", manager, ledger);
  const rulebook = await deploy("Rulebook", manager, ledger, issuances);
  return { manager, ledger, issuances, rulebook };
}

async function signers() {
  const found = await ethers.getSigners();
  const at = (index: number) => found[index] ?? found[0] ?? unreachable();
  return {
    admin: at(0),
    registrarA: at(1),
    authorityA: at(2),
    deputyA: at(3),
    registrarC: at(4),
    authorityC: at(5),
    partyA: at(6),
    entityA: at(7),
    traderA: at(8),
    partyC: at(9),
    entityC: at(10),
    stranger: at(11),
  };
}

function unreachable(): never {
  throw new Error("The test network has no signers.");
}

type Contracts = Awaited<ReturnType<typeof deployContracts>>;
type People = Awaited<ReturnType<typeof signers>>;

async function grant(manager: Contracts["manager"], people: People): Promise<void> {
  const roles = [
    [PARTY.XXA, ROLE.registrar, people.registrarA],
    [PARTY.XXA, ROLE.authority, people.authorityA],
    [PARTY.XXA, ROLE.authority, people.deputyA],
    [PARTY.XXC, ROLE.registrar, people.registrarC],
    [PARTY.XXC, ROLE.authority, people.authorityC],
  ] as const;
  for (const [party, role, person] of roles) {
    await manager.grantRole((party << 16n) | role, person, 0);
  }
}

async function openAccounts({ rulebook }: Contracts, people: People): Promise<void> {
  const forA = rulebook.connect(people.registrarA);
  const forC = rulebook.connect(people.registrarC);
  await forA.registerEntity(REGISTRY.XXA01, entity("Green Group A", PARTY.XXA));
  await forC.registerEntity(REGISTRY.XXC01, entity("Green C Entity", PARTY.XXC));
  await forA.registerEntity(REGISTRY.XXA01, entity("Trader A", PARTY.XXA));
  await forA.openAccount(people.partyA, REGISTRY.XXA01, 0, true);
  await forA.openAccount(people.entityA, REGISTRY.XXA01, 1, false);
  await forA.openAccount(people.traderA, REGISTRY.XXA01, 3, true);
  await forC.openAccount(people.partyC, REGISTRY.XXC01, 0, true);
  await forC.openAccount(people.entityC, REGISTRY.XXC01, 2, false);
  await forA.openTerminalAccounts(REGISTRY.XXA01, 1);
  await forC.openTerminalAccounts(REGISTRY.XXC01, 1);
}

const entity = (name: string, country: bigint) => ({ name, country, identification: name });
