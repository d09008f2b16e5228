import { approachCode, partyCode, registryCode } from "@sixtwo/domain";
import { deploySystem } from "../deploy/deploy-system.ts";
import type { Deployment } from "../deployment.ts";
import type { Call } from "../send/call.ts";
import { type Sent, sendCall } from "../send/send-call.ts";
import type { Signer } from "../send/signer.ts";
import { prepareGrantPartyRole } from "../writes/grant-party-role.ts";
import { prepareOpenAccount } from "../writes/open-account.ts";
import { prepareOpenRegistry } from "../writes/open-registry.ts";
import { prepareOpenTerminalAccounts } from "../writes/open-terminal-accounts.ts";
import { prepareRegisterEntity } from "../writes/register-entity.ts";
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
 * first and entity 2 in the second, their accounts, and the terminal accounts of CA0001.
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
  for (const country of COUNTRIES) await openCountry(system, country);
  return system;

  function peopleOf(name: CountryName): TestCountry {
    return {
      registrar: testSigner(client, `registrar ${name}`),
      authority: testSigner(client, `authority ${name}`),
      treasury: testSigner(client, `treasury ${name}`),
      entity: testSigner(client, `entity ${name}`),
    };
  }
}

async function openCountry(
  { deployment, administrator, countries, send }: TestSystem,
  { party, registry, name }: (typeof COUNTRIES)[number],
): Promise<void> {
  const { registrar, authority, treasury, entity } = countries[name];
  const grant = (account: Signer, role: "registrar" | "authority") =>
    send(
      administrator,
      prepareGrantPartyRole(deployment, { account: account.address, party, role }),
    );
  await send(administrator, prepareOpenRegistry(deployment, { registry, title: `Test ${party}` }));
  await grant(registrar, "registrar");
  await grant(authority, "authority");
  const terms = { name: `Entity of ${party}`, country: party, identification: `${party}-1` };
  const { events } = await send(registrar, prepareRegisterEntity(deployment, { registry, terms }));
  const registered = events.find((event) => event.name === "EntityRegistered");
  const open = (account: Signer, owner: { entity: number | null; free: boolean }) =>
    send(
      registrar,
      prepareOpenAccount(deployment, { account: account.address, registry, ...owner }),
    );
  await open(treasury, { entity: null, free: true });
  await open(entity, { entity: registered?.entity ?? null, free: false });
  const approach = approachCode("CA0001");
  await send(registrar, prepareOpenTerminalAccounts(deployment, { registry, approach }));
}
