import { createTestDatabase, insertSampleLedger, insertSamplePaper } from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import type { BenchTable } from "./benchmark.ts";
import { bareCalls } from "./cad-trust/bare-calls.ts";
import { insertUnits } from "./cad-trust/insert-units.ts";
import { measurePublication, type Publication } from "./cad-trust/measure-publication.ts";
import { startDouble } from "./cad-trust/start-double.ts";

const UNITS = 10_000;
const IDLE_LIMIT = 3;

/**
 * How fast the worker publishes to a double of a CAD Trust node, and how little it asks when there is
 * nothing to publish. BENCH_UNITS sets another number of units than 10,000.
 * @throws RegistryError INTERNAL when a run fails, CONFIG_INVALID for a number that is none
 */
export async function cadTrust(): Promise<readonly BenchTable[]> {
  const units = unitsOf(process.env.BENCH_UNITS);
  const [database, double] = [await createTestDatabase(), await startDouble()];
  try {
    await insertSampleLedger(database.db);
    await insertSamplePaper(database.db);
    await insertUnits(database.db, units);
    const publication = await measurePublication(database, double);
    return tables(publication, await bareCalls(double, units));
  } finally {
    await double.stop();
    await database.close();
  }
}

function unitsOf(given: string | undefined): number {
  const units = Number(given || UNITS);
  if (Number.isInteger(units) && units > 0) return units;
  throw new RegistryError("CONFIG_INVALID", {
    message: `BENCH_UNITS is "${given}", which is no number of units.`,
    remedy: "Set it to a whole number above 0, or leave it out.",
  });
}

function tables(publication: Publication, bare: number): readonly BenchTable[] {
  const { records, seconds, runs, requests, idleRequests } = publication;
  return [
    {
      title: `a full cycle of ${records} records`,
      unit: "records/s",
      reference: "bare calls",
      rows: [
        {
          case: "publish",
          value: Math.round(records / seconds),
          reference: Math.round(bare),
          includes: `projected, checked, staged, committed, confirmed, read back, in ${runs} runs`,
        },
      ],
      notes: [
        "bare calls: the same units by POST, one commit and GET, eight calls at a time, without a database",
        "The worker and its PostgreSQL, the double and the bare client share this machine.",
      ],
    },
    {
      title: "requests to the node",
      unit: "requests",
      reference: "reference",
      rows: [
        {
          case: "a run with nothing to do",
          value: idleRequests,
          reference: null,
          limit: IDLE_LIMIT,
        },
        { case: "all runs of the full cycle", value: requests, reference: records },
      ],
      notes: ["The reference of the full cycle is the number of its records."],
    },
  ];
}
