import { type ChainEvent, getLogs, type LogRange, type LogsOfBlock } from "@sixtwo/chain";
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
 * The events of the ledger, the issuances and the rulebook. When the logs tell of a rulebook that
 * takes over, they are asked again with its own among them.
 * @param rulebook the one in force before these chain blocks
 */
export async function readLogs(
  deps: ReadDeps,
  wanted: Wanted,
  rulebook: Address,
): Promise<ReadLogs> {
  const { ledger, issuances } = deps.deployment;
  const addresses = new Set([ledger, issuances, rulebook]);
  for (;;) {
    const logs = await getLogs(deps.chain, { ...wanted, addresses: [...addresses] });
    const events = decodeLogs(deps, logs);
    const successors = rulebooksNamedIn(events).filter((address) => !addresses.has(address));
    if (successors.length === 0) {
      return { events, hashes: new Map(logs.map((log) => [log.chainBlock, log.chainBlockHash])) };
    }
    for (const successor of successors) addresses.add(successor);
  }
}

function rulebooksNamedIn(events: readonly ChainEvent[]): readonly Address[] {
  return events.flatMap((event) => (event.name === "RulebookChanged" ? [event.current] : []));
}
