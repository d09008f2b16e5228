import type { RawLog } from "@sixtwo/chain";

/** Logs in chain order and each once, however the node delivers them. */
export function orderLogs(logs: readonly RawLog[]): readonly RawLog[] {
  if (areInOrder(logs)) return logs;
  const byPlace = new Map(logs.map((log) => [`${log.chainBlock}:${log.logIndex}`, log]));
  return [...byPlace.values()].sort(
    (one, other) => Number(one.chainBlock - other.chainBlock) || one.logIndex - other.logIndex,
  );
}

function areInOrder(logs: readonly RawLog[]): boolean {
  return logs.every(({ chainBlock, logIndex }, place) => {
    const before = logs[place - 1];
    if (before === undefined || before.chainBlock < chainBlock) return true;
    return before.chainBlock === chainBlock && before.logIndex < logIndex;
  });
}
