import { type CaseLoads, measureLedger } from "./api/measure/measure-ledger.ts";
import { installPostGraphile } from "./api/processes/start-postgraphile.ts";
import { sizesUpToLargest } from "./api/seed/ledger-size.ts";
import { seedLedger } from "./api/seed/seeded-ledger.ts";
import { apiTables } from "./api/tables.ts";
import type { BenchTable } from "./benchmark.ts";
import { startBenchPostgres } from "./indexer/postgres/start-bench-postgres.ts";

/**
 * How fast our API answers, beside PostGraphile on the same ledgers in the same run. BENCH_ACTIONS
 * names the largest ledger.
 * @throws RegistryError INTERNAL when one of them fails, or their answers differ
 */
export async function api(): Promise<readonly BenchTable[]> {
  const sizes = sizesUpToLargest(process.env);
  await installPostGraphile(tell);
  const postgres = await startBenchPostgres();
  try {
    const loads: CaseLoads[] = [];
    for (const size of sizes) {
      tell(`seeding ${size} actions`);
      const ledger = await seedLedger(postgres.url, size);
      try {
        loads.push(...(await measureLedger(ledger, tell)));
      } finally {
        await ledger.close();
      }
    }
    return apiTables(loads);
  } finally {
    await postgres.stop();
  }
}

/** On stderr, so that stdout holds the figures alone. */
function tell(progress: string): void {
  process.stderr.write(`${progress}\n`);
}
