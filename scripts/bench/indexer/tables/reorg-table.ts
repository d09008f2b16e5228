import type { BenchTable } from "../../benchmark.ts";
import { median } from "../percentile.ts";
import type { Realtime } from "../realtime/measure-realtime.ts";

const LIMIT_MS = 100;

/** @returns how long the mirror takes to follow when the chain replaces chain blocks. */
export function reorgTable({ ours }: Realtime): BenchTable {
  const rowOf = (name: string, durations: readonly number[], includes: string) => ({
    case: name,
    value: Math.round(median(durations) * 10) / 10,
    reference: null,
    limit: LIMIT_MS,
    includes: `${includes}; ${durations.length} times: ${durations.map(Math.round).join(", ")} ms`,
  });
  return {
    title: "reorg: from when the indexer can know of it to the mirror of the new branch",
    unit: "ms",
    reference: "reference",
    rows: [
      rowOf("reorg 20", ours.reorg20, "20 chain blocks of 5 sends are replaced by 20 others"),
      rowOf(
        "reorg same height",
        ours.reorgSameHeight,
        "the last chain block is replaced by another, and no further one follows",
      ),
    ],
    notes: [
      "The indexer is held while the node replaces its chain blocks, so that it meets the reorg at once.",
    ],
  };
}
