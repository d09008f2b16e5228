import type { BenchTable } from "../../benchmark.ts";
import { percentile } from "../percentile.ts";
import type { Realtime } from "../realtime/measure-realtime.ts";

const LIMITS = { rowP50: 10, rowP99: 40, graphqlP50: 20 } as const;

const NOTES = [
  "Ten chain blocks a second with one send each, told over a WebSocket. Counted from what comes first, the push",
  "of the head or the node's answer to the order to mine it; the benchmark asks PostgreSQL or the API every",
  "millisecond, and its own asking is in the figures. Ponder follows the same chain after ours.",
];

/** @returns how long a reader waits for what a chain block brings. */
export function realtimeTable({ ours, ponderRow }: Realtime): BenchTable {
  const ahead = { against: "ponder", ratioLimit: { atMost: 1 } } as const;
  const at = (values: readonly number[], share: number) => tenths(percentile(values, share));
  return {
    title: "realtime: from a mined chain block to its row, and to an answer of GraphQL",
    unit: "ms",
    reference: "reference",
    rows: [
      {
        case: "realtime row p50",
        value: at(ours.row, 0.5),
        reference: at(ponderRow, 0.5),
        limit: LIMITS.rowP50,
        ...ahead,
      },
      {
        case: "realtime row p99",
        value: at(ours.row, 0.99),
        reference: at(ponderRow, 0.99),
        limit: LIMITS.rowP99,
        ...ahead,
      },
      {
        case: "realtime graphql p50",
        value: at(ours.graphql, 0.5),
        reference: null,
        limit: LIMITS.graphqlP50,
      },
      { case: "realtime graphql p99", value: at(ours.graphql, 0.99), reference: null },
    ],
    notes: NOTES,
  };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
