import { setTimeout as sleep } from "node:timers/promises";
import {
  type CadTrustCycle,
  openPublications,
  recentCycles,
  requestCadTrustRun,
  retryPublication,
} from "@sixtwo/db";
import {
  createTestDatabase,
  insertSampleLedger,
  insertSamplePaper,
  type TestDatabase,
} from "@sixtwo/db/testing";
import { startWorker, type Worker } from "@sixtwo/worker";
import { pino } from "pino";
import { Registry } from "prom-client";
import { type CadtV2Node, startCadtV2Node } from "../cadt-node/v2/start-cadt-v2-node.ts";
import { createHistory, type History } from "./history.ts";

const API_KEY = "s3cret-node-key";
const NEVER = "0 0 1 1 *";
const PATIENCE_MS = 60_000;
const ASK_MS = 5_000;
const LOOK_MS = 10;
const TICK_MS = 1_000;
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
  const started = () => cycleSince(database, { cause: "start", since: clock() });
  await started();
  const run = async () => {
    now += TICK_MS; // tells this run from one before it
    return runByHand(database, clock());
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
      now += TICK_MS;
      worker = await start();
      await started();
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

/** Asks again now and then: a run that meets another one puts itself off, by a clock that stands still here. */
async function runByHand(database: TestDatabase, since: Date): Promise<CadTrustCycle> {
  for (let asked = 0; asked < PATIENCE_MS / ASK_MS; asked++) {
    await requestCadTrustRun(database);
    const cycle = await within(ASK_MS, () => newestCycle(database, { cause: "manual", since }));
    if (cycle !== null) return cycle;
  }
  throw new Error(`No run finished within ${PATIENCE_MS} ms.`);
}

type Wanted = { readonly cause: CadTrustCycle["cause"]; readonly since: Date };

async function cycleSince(database: TestDatabase, wanted: Wanted): Promise<CadTrustCycle> {
  const cycle = await within(PATIENCE_MS, () => newestCycle(database, wanted));
  if (cycle === null) throw new Error(`No run finished within ${PATIENCE_MS} ms.`);
  return cycle;
}

async function newestCycle(database: TestDatabase, { cause, since }: Wanted) {
  const cycles = await recentCycles(database, ALL);
  return cycles.find((cycle) => cycle.cause === cause && cycle.started_at >= since) ?? null;
}

async function within<Found>(
  limitMs: number,
  look: () => Promise<Found | null>,
): Promise<Found | null> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== null) return found;
    await sleep(LOOK_MS);
  }
  return null;
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
