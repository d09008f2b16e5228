import { type ChainEvent, type Deployment, emittersOf } from "@sixtwo/chain";
import type { Address } from "@sixtwo/domain";

/**
 * The contracts whose logs are asked for. It only grows, for all that follow the chain from one place:
 * what a contract said that has no power, or not yet, is left out when it is applied.
 */
export type Heard = Set<Address>;

/** What was deployed together, so that its logs are asked for at once, and what became an office later. */
export function createHeard(deployment: Deployment, offices: readonly Address[]): Heard {
  const { accessManager, metadata } = deployment;
  const silent: readonly Address[] = [accessManager, metadata];
  return new Set([...emittersOf(deployment).filter((at) => !silent.includes(at)), ...offices]);
}

/**
 * Adds the contracts that the ledger gives a power; a rulebook that takes over is one of them.
 * @returns true when one is new: then the logs have to be asked again, with its own among them
 */
export function hearOffices(heard: Heard, events: Iterable<ChainEvent>): boolean {
  const before = heard.size;
  for (const event of events) {
    if (event.name === "OfficeSet" && event.powers.length > 0) heard.add(event.office);
  }
  return heard.size > before;
}
