import {
  type ChainEvent,
  type Deployment,
  emittersOf,
  getLogs,
  type LogRange,
  type LogsOfBlock,
} from "@sixtwo/chain";
import type { Address } from "@sixtwo/domain";
import { decodeLogs } from "./decode-logs.ts";
import type { ReadDeps } from "./read-deps.ts";

/** Chain blocks by number or hash, without the addresses. */
type Wanted = Omit<LogRange, "addresses"> | Omit<LogsOfBlock, "addresses">;

export type ReadLogs = {
  readonly events: readonly ChainEvent[];
  /** The hash of each chain block that has logs, as the logs name it. */
  readonly hashes: ReadonlyMap<bigint, `0x${string}`>;
};

/**
 * The events of the ledger and its offices, the rulebook among them. When the logs tell of a contract
 * that becomes one, they are asked again with its own among them.
 * @param offices those before these chain blocks
 */
export async function readLogs(
  deps: ReadDeps,
  wanted: Wanted,
  offices: readonly Address[],
): Promise<ReadLogs> {
  const addresses = new Set([...emittersHeard(deps.deployment), ...offices]);
  for (;;) {
    const logs = await getLogs(deps.chain, { ...wanted, addresses: [...addresses] });
    const events = decodeLogs(deps, logs);
    const successors = officesNamedIn(events).filter((address) => !addresses.has(address));
    if (successors.length === 0) {
      return { events, hashes: new Map(logs.map((log) => [log.chainBlock, log.chainBlockHash])) };
    }
    for (const successor of successors) addresses.add(successor);
  }
}

/** What was deployed together, so that its logs are asked for at once; a later office is found on the way. */
function emittersHeard(deployment: Deployment): readonly Address[] {
  const { accessManager, metadata } = deployment;
  return emittersOf(deployment).filter((at) => at !== accessManager && at !== metadata);
}

/** The contracts that the ledger gives a power; a rulebook that takes over is one of them. */
export function officesNamedIn(events: readonly ChainEvent[]): readonly Address[] {
  return events.flatMap((event) => {
    return event.name === "OfficeSet" && event.powers.length > 0 ? [event.office] : [];
  });
}
