import { setTimeout as sleep } from "node:timers/promises";
import { type CadTrustCycle, openPublications, recentCycles, retryPublication } from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { enqueueCadTrustRun, startWorker, type Worker } from "@sixtwo/worker";
import { pino } from "pino";
import { Registry } from "prom-client";
import { type CadtV2Node, startCadtV2Node } from "../cadt-node/v2/start-cadt-v2-node.ts";
import { createHistory, type History } from "./history.ts";

const API_KEY = "s3cret-node-key";
const NEVER = "0 0 1 1 *";
const PATIENCE_MS = 60_000;
const LOOK_MS = 10;
const ROUNDS = 40;
const HOUR_MS = 3_600_000;
const ALL = 100_000;

/** A worker on a real database, with the sample ledger behind it and a double of a node before it. */
export type CadTrustStack = {
  readonly database: TestDatabase;
  readonly node: CadtV2Node;
  readonly history: History;
  /** One run of the job, started by hand; resolves to what it logged. */
  readonly run: () => Promise<CadTrustCycle>;
  /** Gives parked records another try, as an operator does. */
  readonly retryParked: () => Promise<void>;
  readonly restartWorker: () => Promise<void>;
  /** Faults stop, and the node is as it was at first. */
  readonly calm: () => void;
  /** Calms the node, then runs and confirms until every record is confirmed. Throws with what is left. */
  readonly untilPublished: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startCadTrustStack(): Promise<CadTrustStack> {
  const database = await createTestDatabase();
  await insertSampleLedger(database.db);
  await insertSamplePaper(database.db);
  const node = await startCadtV2Node({ apiKey: API_KEY });
  let now = Date.now() + HOUR_MS; // what a run leaves for later stays there
  const clock = () => new Date(now);
  const start = () => startWorkerOn(database, { node, clock });
  let worker = await start();
  await nextCycle(database, "start", 0);
  const run = async () => {
    const before = await cycleCount(database, "manual");
    await enqueueCadTrustRun(database.db);
    return nextCycle(database, "manual", before);
  };
  const retryParked = () => retryAll(database);
  const later = () => {
    now += HOUR_MS;
  };
  const { picklists } = node.state;
  const calm = () => {
    node.stopFaults();
    Object.assign(node.state, { readOnly: false, notSynced: [], apiKey: API_KEY, picklists });
  };
  return {
    ...{ database, node, run, retryParked, calm, history: createHistory(database.db) },
    restartWorker: async () => {
      await worker.stop();
      const before = await cycleCount(database, "start");
      worker = await start();
      await nextCycle(database, "start", before);
    },
    untilPublished: () => settle({ database, node, run, retryParked, calm, later }),
    stop: async () => {
      await worker.stop();
      await node.stop();
      await database.close();
    },
  };
}

type WorkerDeps = { readonly node: CadtV2Node; readonly clock: () => Date };

function startWorkerOn({ db, url }: TestDatabase, { node, clock }: WorkerDeps): Promise<Worker> {
  const config = {
    databaseUrl: url,
    cadTrustUrl: node.url,
    cadTrustApiKey: API_KEY,
    cadTrustSchedule: NEVER,
    publicUrl: "https://registry.gov.gh",
    rpcUrl: null,
  };
  const logger = pino({ level: "silent" });
  return startWorker({ db, config, logger, metrics: new Registry(), clock });
}

type Cause = CadTrustCycle["cause"];

async function cyclesOf(database: TestDatabase, cause: Cause): Promise<readonly CadTrustCycle[]> {
  return (await recentCycles(database, ALL)).filter((cycle) => cycle.cause === cause);
}

async function cycleCount(database: TestDatabase, cause: Cause): Promise<number> {
  return (await cyclesOf(database, cause)).length;
}

/** The newest run of a cause, once there are more than so many. */
async function nextCycle(
  database: TestDatabase,
  cause: Cause,
  count: number,
): Promise<CadTrustCycle> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const cycles = await cyclesOf(database, cause);
    const [newest] = cycles;
    if (newest !== undefined && cycles.length > count) return newest;
    await sleep(LOOK_MS);
  }
  throw new Error(`No run finished within ${PATIENCE_MS} ms.`);
}

async function retryAll(database: TestDatabase): Promise<void> {
  for (const { localId, state } of await openPublications(database, ALL)) {
    if (state === "failed") await retryPublication(database, localId);
  }
}

type Settling = Pick<CadTrustStack, "database" | "node" | "run" | "retryParked" | "calm"> & {
  readonly later: () => void;
};

async function settle(settling: Settling): Promise<void> {
  const { database, node, run, retryParked, calm, later } = settling;
  calm();
  for (let round = 0; round < ROUNDS; round++) {
    node.confirm();
    const cycle = await run();
    const open = await openPublications(database, ALL);
    const quiet = cycle.outcome === "idle" && open.length === 0 && node.state.inFlight.length === 0;
    if (quiet && node.staged().length === 0) return;
    await retryParked();
    later();
  }
  const [cycle] = await recentCycles(database, 1);
  const left = (await openPublications(database, 5)).map((one) => JSON.stringify(one));
  throw new Error(`Not published after ${ROUNDS} runs: ${cycle?.reason}\n${left.join("\n")}`);
}
