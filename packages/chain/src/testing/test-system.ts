import { approachCode, type PartyRole, partyCode, registryCode } from "@sixtwo/domain";
import { deploySystem } from "../deploy/deploy-system.ts";
import type { Deployment } from "../deployment.ts";
import type { Call } from "../send/call.ts";
import { type Sent, sendCall } from "../send/send-call.ts";
import type { Signer } from "../send/signer.ts";
import { prepareGrantPartyRole } from "../writes/grant-party-role.ts";
import { prepareOpenAccount } from "../writes/open-account.ts";
import { prepareOpenRegistry } from "../writes/open-registry.ts";
import { prepareOpenTerminalAccounts } from "../writes/open-terminal-accounts.ts";
import { prepareRecordApproach } from "../writes/record-approach.ts";
import { prepareRecordInitialReport } from "../writes/record-initial-report.ts";
import { prepareRegisterEntity } from "../writes/register-entity.ts";
import { prepareSetApproachStatus } from "../writes/set-approach-status.ts";
import type { TestChain } from "./start-anvil.ts";
import { testSigner } from "./test-signer.ts";

const COUNTRIES = [
  { party: partyCode("XXA"), registry: registryCode("XXA01"), name: "a" },
  { party: partyCode("XXC"), registry: registryCode("XXC01"), name: "c" },
] as const;

type CountryName = (typeof COUNTRIES)[number]["name"];

/** The people of one country, each with a key of their own. */
export type TestCountry = {
  readonly registrar: Signer;
  readonly authority: Signer;
  /** A second authority, for what needs two people. */
  readonly deputy: Signer;
  readonly verifier: Signer;
  /** The Party's own holding account, free to act abroad. */
  readonly treasury: Signer;
  /** The holding account of an entity, which needs the Party's approval. */
  readonly entity: Signer;
};

export type TestSystem = {
  readonly deployment: Deployment;
  readonly administrator: Signer;
  readonly countries: Readonly<Record<CountryName, TestCountry>>;
  readonly send: (wallet: Signer, call: Pick<Call, "to" | "data">) => Promise<Sent>;
};

/**
 * Deploys the contracts on an empty chain, with the registries XXA01 and XXC01 open, entity 1 in the
 * first and entity 2 in the second, their accounts, and CA0001 active for both, with its terminal
 * accounts.
 */
export async function deployTestSystem({ client }: TestChain): Promise<TestSystem> {
  const administrator = testSigner(client, "administrator");
  const deployment = await deploySystem({ client, wallet: administrator });
  const countries = { a: peopleOf("a"), c: peopleOf("c") };
  const system: TestSystem = {
    deployment,
    administrator,
    countries,
    send: (wallet, call) => sendCall({ client, wallet }, call),
  };
  for (const country of COUNTRIES) {
    await openCountry(system, country);
    await openApproach(system, country);
  }
  return system;

  function peopleOf(name: CountryName): TestCountry {
    return {
      registrar: testSigner(client, `registrar ${name}`),
      authority: testSigner(client, `authority ${name}`),
      deputy: testSigner(client, `deputy ${name}`),
      verifier: testSigner(client, `verifier ${name}`),
      treasury: testSigner(client, `treasury ${name}`),
      entity: testSigner(client, `entity ${name}`),
    };
  }
}

async function openCountry(
  { deployment, administrator, countries, send }: TestSystem,
  { party, registry, name }: (typeof COUNTRIES)[number],
): Promise<void> {
  const { registrar, authority, deputy, verifier, treasury, entity } = countries[name];
  const grant = (account: Signer, role: PartyRole) =>
    send(
      administrator,
      prepareGrantPartyRole(deployment, { account: account.address, party, role }),
    );
  await send(administrator, prepareOpenRegistry(deployment, { registry, title: `Test ${party}` }));
  await grant(registrar, "registrar");
  await grant(authority, "authority");
  await grant(deputy, "authority");
  await grant(verifier, "verifier");
  const terms = { name: `Entity of ${party}`, country: party, identification: `${party}-1` };
  const { events } = await send(registrar, prepareRegisterEntity(deployment, { registry, terms }));
  const registered = events.find((event) => event.name === "EntityRegistered");
  const open = (account: Signer, owner: { entity: number | null; free: boolean }) =>
    send(
      owner.free ? authority : registrar,
      prepareOpenAccount(deployment, { account: account.address, registry, ...owner }),
    );
  await open(treasury, { entity: null, free: true });
  await open(entity, { entity: registered?.entity ?? null, free: false });
}

/** The Party's part in CA0001, with an initial report, active; and its use and cancellation accounts. */
async function openApproach(
  { deployment, countries, send }: TestSystem,
  { registry, name }: (typeof COUNTRIES)[number],
): Promise<void> {
  const { registrar, authority } = countries[name];
  const part = { registry, approach: approachCode("CA0001") };
  const documentHash = `0x${"ca".repeat(32)}` as const;
  const recorded = { ...part, title: "Cookstoves of XXA and XXC", documentHash };
  await send(authority, prepareRecordApproach(deployment, recorded));
  await send(authority, prepareRecordInitialReport(deployment, { ...part, documentHash }));
  const active = { ...part, status: "active", reason: "" } as const;
  await send(authority, prepareSetApproachStatus(deployment, active));
  await send(registrar, prepareOpenTerminalAccounts(deployment, part));
}
