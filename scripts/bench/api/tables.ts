import type { BenchTable, Measurement } from "../benchmark.ts";
import type { CaseLoads } from "./measure/measure-ledger.ts";

const P99_MS = 40;
const GROWTH = 1.3;

const NOTES = [
  "Fifty connections, the load generator and PostgreSQL on the same machine; medians of three rounds in turns. A case is",
  "one question that everybody asks, while the head moves on once a second: our API may give an answer again until then.",
  "Where it is called varied, each connection asks of other serials, Parties, vintages and dates all the time, and nothing",
  "can be given again. Our API runs with every limit and header of production; PostGraphile 5.1.5 by grafserv with as many",
  "connections to PostgreSQL, no limits, and functions of our making where its own arguments cannot ask the same. Both",
  "answered the same before they were timed.",
];

/** @returns requests per second, how long the slowest hundredth took, and what ten times the rows cost. */
export function apiTables(loads: readonly CaseLoads[]): readonly BenchTable[] {
  return [throughput(loads), latency(loads), growth(loads)];
}

function throughput(loads: readonly CaseLoads[]): BenchTable {
  return {
    title: "requests that are answered in a second",
    unit: "requests/s",
    reference: "PostGraphile",
    rows: loads.map(({ name, size, goal, ours, theirs }) => ({
      case: `${name} rps ${size}`,
      value: Math.round(ours.requestsPerSecond),
      reference: Math.round(theirs.requestsPerSecond),
      ...(goal !== undefined && { ratioLimit: { atLeast: goal } }),
    })),
    notes: NOTES,
  };
}

function latency(loads: readonly CaseLoads[]): BenchTable {
  return {
    title: "how long the slowest hundredth of the requests takes",
    unit: "ms",
    reference: "PostGraphile",
    rows: loads.map(({ name, size, ours, theirs }) => ({
      case: `${name} p99 ${size}`,
      value: ours.p99,
      reference: theirs.p99,
      limit: P99_MS,
    })),
  };
}

function growth(loads: readonly CaseLoads[]): BenchTable {
  return {
    title: "how many times as long a request takes on ten times the actions",
    unit: "times",
    reference: "PostGraphile",
    rows: loads.flatMap((large) => {
      const before = loads.filter(({ name }) => name === large.name);
      const small = before[before.indexOf(large) - 1];
      return small === undefined ? [] : [growthRow(small, large)];
    }),
  };
}

function growthRow(small: CaseLoads, large: CaseLoads): Measurement {
  const times = (side: "ours" | "theirs") => {
    return hundredths(small[side].requestsPerSecond / large[side].requestsPerSecond);
  };
  return {
    case: `${large.name} growth ${small.size} to ${large.size}`,
    value: times("ours"),
    reference: times("theirs"),
    limit: GROWTH,
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
