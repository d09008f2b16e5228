import { alignColumns } from "../printing/align-columns.ts";
import { type Comparison, type Difference, isSound } from "./comparison.ts";

/** What a person is told of a comparison: the digests of both mirrors, and where they differ. */
export function comparisonText(comparison: Comparison, lag: bigint): string {
  const { number, hash, live, replayed } = comparison;
  return [
    `live      chain block ${number}  ${hash}  digest ${live}`,
    `replayed  chain block ${number}  ${hash}  digest ${replayed}`,
    ...(isSound(comparison)
      ? ["They are equal: the mirror holds what the chain says."]
      : differenceLines(comparison)),
    ...(lag > 0n
      ? [
          `The live mirror is ${lag} chain blocks behind the head; what came later was not compared.`,
        ]
      : []),
  ].join("\n");
}

function differenceLines({ differences, strays, alteredSince }: Comparison): readonly string[] {
  const table = differences.map(rowOf);
  return [
    "They differ: the mirror does not hold what the chain says.",
    ...(table.length === 0
      ? []
      : [alignColumns([["table", "first differs in chain blocks", "live", "replayed"], ...table])]),
    ...strays.map((name) => `${name} has rows of chain blocks after that one.`),
    alteredSince === null
      ? "Its stored checkpoints are what its rows say: they were wrong already when those were stored, or there are none."
      : `Rows were altered after checkpoint ${alteredSince} was stored.`,
    "Make the mirror anew with npm run rebuild: readers go on meanwhile.",
  ];
}

function rowOf({ table, after, until, live, replayed }: Difference): readonly string[] {
  return [table, `${after + 1n} to ${until}`, live ?? "nothing", replayed ?? "nothing"];
}
