import { type ChainEvent, decodeLog, type RawLog } from "@sixtwo/chain";
import { RegistryError } from "@sixtwo/domain";
import type { ReadDeps } from "./read-deps.ts";

/**
 * The events of some logs.
 * @throws RegistryError CHAIN_UNSUPPORTED for a log of the ledger that does not read: a mirror without
 * it would be wrong. Any other contract can only have said something that no rule acts on.
 */
export function decodeLogs(
  { deployment, onUnreadable }: ReadDeps,
  logs: readonly RawLog[],
): readonly ChainEvent[] {
  const events: ChainEvent[] = [];
  for (const log of logs) {
    try {
      const event = decodeLog(log);
      if (event !== null) events.push(event);
    } catch (error) {
      if (!(error instanceof RegistryError) || log.address === deployment.ledger) throw error;
      onUnreadable(log, error);
    }
  }
  return events;
}
