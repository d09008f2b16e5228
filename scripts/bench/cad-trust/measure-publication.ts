import { setTimeout as sleep } from "node:timers/promises";
import {
  type CadTrustCycle,
  openPublications,
  publicationCounts,
  recentCycles,
  requestCadTrustRun,
} from "@sixtwo/db";
import type { TestDatabase } from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import {
  startWorkerProcess,
  type WorkerProcess,
} from "../../../test/support/cad-trust/worker-process.ts";
import type { Double } from "./start-double.ts";

export type Publication = {
  readonly records: number;
  /** The time of all runs, from the first look at the mirror until each record was read back. */
  readonly seconds: number;
  readonly runs: number;
  readonly requests: number;
  /** Of a run with nothing to do. */
  readonly idleRequests: number;
};

const PATIENCE_MS = 20 * 60_000;
const LOOK_MS = 50;
const ALL = 1000;

/**
 * Lets a worker, as a program of its own, publish all that a database holds, and then run once more.
 * @throws RegistryError INTERNAL when it does not get through
 */
export async function measurePublication(
  database: TestDatabase,
  double: Double,
): Promise<Publication> {
  const settings = { databaseUrl: database.url, nodeUrl: double.url, apiKey: "" };
  const worker = startWorkerProcess(settings);
  try {
    const cycles = await untilConfirmed(database, worker);
    const requests = await double.requests();
    await nextCycle(database, { worker, count: cycles.filter(isAskedFor).length });
    const counts = await publicationCounts(database);
    return {
      records: counts.reduce((sum, { count }) => sum + count, 0),
      seconds: cycles.reduce((sum, cycle) => sum + durationOf(cycle), 0) / 1000,
      runs: cycles.length,
      requests,
      idleRequests: (await double.requests()) - requests,
    };
  } finally {
    await worker.kill();
  }
}

async function untilConfirmed(
  database: TestDatabase,
  worker: WorkerProcess,
): Promise<readonly CadTrustCycle[]> {
  let cycles = await untilCount(database, { worker, count: 1 });
  while ((await openPublications(database, 1)).length > 0) {
    cycles = await nextCycle(database, { worker, count: cycles.filter(isAskedFor).length });
  }
  return cycles;
}

type Awaited = { readonly worker: WorkerProcess; readonly count: number };

async function nextCycle(database: TestDatabase, { worker, count }: Awaited) {
  await requestCadTrustRun(database);
  return untilCount(database, { worker, count: count + 1 });
}

async function untilCount(database: TestDatabase, { worker, count }: Awaited) {
  for (let waited = 0; waited < PATIENCE_MS && worker.isAlive(); waited += LOOK_MS) {
    const cycles = await recentCycles(database, ALL);
    if (cycles.filter(isAskedFor).length >= count) return cycles;
    await sleep(LOOK_MS);
  }
  throw new RegistryError("INTERNAL", {
    message: `The worker did not finish run ${count}: ${worker.output().slice(-2000)}`,
    remedy: "Read what it says, and try again on an idle machine.",
  });
}

/** A run that follows a commit comes by itself, a minute later, if it is still to come then. */
function isAskedFor({ cause }: CadTrustCycle): boolean {
  return cause !== "follow-up";
}

function durationOf({ started_at, finished_at }: CadTrustCycle): number {
  return finished_at.getTime() - started_at.getTime();
}
