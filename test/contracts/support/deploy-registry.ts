import { ACTIVITY, APPROACH, NO_HASH, PARTY, POWERS, REGISTRY, ROLE, SOME_HASH } from "./codes.ts";
import type { Rulebook } from "./contracts.ts";
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
  const { manager, accounts, issuances } = contracts;
  await putInForce(contracts);
  await grant(manager, people);
  await accounts.openRegistry(REGISTRY.XXA01, "Registry of XXA");
  await accounts.openRegistry(REGISTRY.XXC01, "Registry of XXC");
  await openAccounts(contracts, people);
  await activateApproach(contracts, people);
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
  const metadata = await deploy("BlockMetadata");
  const ledger = await deploy("Ledger", manager, metadata);
  const accounts = await deploy("Accounts", manager, ledger);
  const approaches = await deploy("Approaches", manager, ledger, accounts);
  const authorizations = await deploy("Authorizations", manager, ledger, accounts);
  const issuances = await deploy("Issuances", manager, ledger, authorizations);
  const requests = await deploy("Requests", manager, ledger);
  const holds = await deploy("Holds", manager, ledger);
  const offices = { accounts, approaches, authorizations, issuances, requests, holds };
  const rulebook = await deployRulebook({ manager, ledger, ...offices });
  return { manager, metadata, ledger, ...offices, rulebook };
}

type RulebookParts = Pick<
  TestRegistry,
  "manager" | "ledger" | "accounts" | "approaches" | "authorizations" | "issuances"
>;

/** Another rulebook over the same offices, not in force yet. */
export async function deployRulebook(parts: RulebookParts): Promise<Rulebook> {
  const { manager, ledger, accounts, approaches, authorizations, issuances } = parts;
  const rules = [manager, ledger, accounts, approaches, authorizations, issuances] as const;
  return await deploy("Rulebook", ...rules);
}

async function putInForce({ ledger, rulebook, ...offices }: Contracts): Promise<void> {
  await ledger.setRulebook(rulebook);
  await ledger.setOffice(offices.accounts, POWERS.writeAccounts);
  await ledger.setOffice(offices.approaches, POWERS.writeApproaches);
  await ledger.setOffice(offices.authorizations, POWERS.writeAuthorizations);
  await ledger.setOffice(offices.issuances, POWERS.issue);
  await ledger.setOffice(offices.requests, POWERS.detach | POWERS.lock | POWERS.execute);
  await ledger.setOffice(offices.holds, POWERS.detach | POWERS.freeze | POWERS.force);
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
    verifierA: at(12),
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
    [PARTY.XXA, ROLE.verifier, people.verifierA],
    [PARTY.XXC, ROLE.registrar, people.registrarC],
    [PARTY.XXC, ROLE.authority, people.authorityC],
  ] as const;
  for (const [party, role, person] of roles) {
    await manager.grantRole((party << 16n) | role, person, 0);
  }
}

/** CA0001 is active for the host, which has recorded its initial report. */
async function activateApproach({ approaches }: Contracts, people: People): Promise<void> {
  const forA = approaches.connect(people.authorityA);
  await forA.recordApproach(REGISTRY.XXA01, 1, "Cookstoves with XXC", SOME_HASH);
  await forA.recordInitialReport(REGISTRY.XXA01, 1, SOME_HASH);
  await forA.setApproachStatus(REGISTRY.XXA01, 1, APPROACH.active, "");
}

async function openAccounts({ accounts }: Contracts, people: People): Promise<void> {
  const forA = accounts.connect(people.registrarA);
  const forC = accounts.connect(people.registrarC);
  await forA.registerEntity(REGISTRY.XXA01, entity("Green Group A", PARTY.XXA));
  await forC.registerEntity(REGISTRY.XXC01, entity("Green C Entity", PARTY.XXC));
  await forA.registerEntity(REGISTRY.XXA01, entity("Trader A", PARTY.XXA));
  const freeA = accounts.connect(people.authorityA);
  const freeC = accounts.connect(people.authorityC);
  await freeA.openAccount(people.partyA, REGISTRY.XXA01, 0, true);
  await forA.openAccount(people.entityA, REGISTRY.XXA01, 1, false);
  await freeA.openAccount(people.traderA, REGISTRY.XXA01, 3, true);
  await freeC.openAccount(people.partyC, REGISTRY.XXC01, 0, true);
  await forC.openAccount(people.entityC, REGISTRY.XXC01, 2, false);
  await forA.openTerminalAccounts(REGISTRY.XXA01, 1);
  await forC.openTerminalAccounts(REGISTRY.XXC01, 1);
}

const entity = (name: string, country: bigint) => ({ name, country, identification: name });
