import type { Signer } from "ethers";
import { KIND, REGISTRY } from "./codes.ts";
import type { TestRegistry } from "./deploy-registry.ts";
import { eventOf } from "./events.ts";
import { authorizationTerms, issuanceTerms, policyTerms } from "./terms.ts";

type Terms = Readonly<Record<string, unknown>>;

/** Issues 1,000 tonnes to `to`, as far as `terms` does not say otherwise. @returns the run's id. */
export async function issue(registry: TestRegistry, to: Signer, terms?: Terms): Promise<bigint> {
  const { issuances, registrarA } = registry;
  const issuance = issuanceTerms(await to.getAddress(), terms);
  const tx = await issuances.connect(registrarA).issue(issuance);
  return (await eventOf(registry, tx, "Issued")).id;
}

/** Issues `amount` tonnes to `to` that stand for another programme's serials. @returns the run's id. */
export async function issueUnderlying(
  registry: TestRegistry,
  to: Signer,
  { amount, ...underlying }: Terms & { readonly amount: number },
): Promise<bigint> {
  const { issuances, registrarA } = registry;
  const issuance = issuanceTerms(await to.getAddress(), { amount });
  const claim = {
    programme: "GS",
    prefix: "GS1-1-KE-",
    first: 500,
    suffix: "-2024",
    ...underlying,
  };
  const tx = await issuances.connect(registrarA).issueUnderlying(issuance, claim);
  return (await eventOf(registry, tx, "Issued")).id;
}

/** Publishes an authorization of XXA. @returns its number. */
export async function authorize(registry: TestRegistry, terms?: Terms): Promise<bigint> {
  const { authorizations, authorityA } = registry;
  const tx = await authorizations.connect(authorityA).authorize(authorizationTerms(terms));
  return (await eventOf(registry, tx, "Authorized")).authorization;
}

/** Issues 1,000 tonnes to `to` under an authorization with these terms. @returns the run's id. */
export async function issueAuthorized(
  registry: TestRegistry,
  to: Signer,
  terms?: Terms,
): Promise<bigint> {
  return await issue(registry, to, { authorization: await authorize(registry, terms) });
}

/** XXA01's policy from now on: nothing asked for but what `policy` says; a proposal where two people are asked for. */
export function setPolicy(registry: TestRegistry, policy: Terms, by: Signer = registry.authorityA) {
  return registry.accounts.connect(by).setPolicy(REGISTRY.XXA01, policyTerms(policy));
}

type Send = { from: Signer; to: Signer | string; id: bigint; amount: number; data?: string };

/** Sends by the plain ERC-1155 call that any wallet makes. */
export function send({ ledger }: TestRegistry, { from, to, id, amount, data }: Send) {
  return ledger.connect(from).safeTransferFrom(from, to, id, amount, data ?? "0x");
}

/** @returns the keyless address of a use or cancellation account, of approach CA0001 by default. */
export async function terminal(
  { accounts }: TestRegistry,
  registry: keyof typeof REGISTRY,
  { kind, approach = 1 }: { readonly kind: keyof typeof KIND; readonly approach?: number },
): Promise<string> {
  return await accounts.terminalAccount(REGISTRY[registry], approach, KIND[kind]);
}
