import type { ContractTransactionResponse, LogDescription, Result } from "ethers";
import type { TestRegistry } from "./deploy-registry.ts";

/** @returns the events of all contracts in the order of the transaction's log. */
export async function eventsOf(
  registry: TestRegistry,
  tx: ContractTransactionResponse,
): Promise<readonly LogDescription[]> {
  const logs = (await tx.wait())?.logs ?? [];
  return logs.flatMap((log) => {
    const { ledger, rulebook, issuances, requests, holds } = registry;
    const { accounts, approaches, authorizations } = registry;
    const offices = [accounts, approaches, authorizations, issuances, requests, holds];
    const emitters = [ledger, rulebook, ...offices];
    const emitter = emitters.find(({ target }) => target === log.address);
    const parsed = [emitter?.interface.parseLog(log) ?? null];
    return parsed.find((event) => event !== null) ?? [];
  });
}

/** @returns the names of the events in the order of the transaction's log. */
export async function namesOf(
  registry: TestRegistry,
  tx: ContractTransactionResponse,
): Promise<readonly string[]> {
  return (await eventsOf(registry, tx)).map(({ name }) => name);
}

/** @returns the values of the one event with this name. Throws unless there is exactly one. */
export async function eventOf(
  registry: TestRegistry,
  tx: ContractTransactionResponse,
  name: string,
): Promise<Result> {
  const [found, ...more] = (await eventsOf(registry, tx)).filter((event) => event.name === name);
  if (found === undefined || more.length > 0) throw new Error(`Not exactly one ${name}.`);
  return found.args;
}
