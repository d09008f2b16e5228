import { recentCycles, withPublisherLock } from "@sixtwo/db";
import {
  createTestDatabase,
  endLockHolders,
  insertSampleLedger,
  type TestDatabase,
  waitingJobs,
} from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import { cadTrustNode } from "../cad-trust-node.ts";
import { startJobQueue } from "../job-queue.ts";
import { type Run, runCadTrust } from "./run-cad-trust.ts";

const NOW = Date.parse("2026-11-20T10:00:00Z");
const NOWHERE = "http://127.0.0.1:9";
const MANUAL = { cause: "manual", slot: null, attempt: 1 } as const;

describe("runCadTrust", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase();
    await insertSampleLedger(database.db);
    const logger = pino({ level: "silent" });
    const stop = await startJobQueue({ databaseUrl: database.url, tasks: {}, logger });
    await stop();
  });
  afterEach(() => database.close());

  const run = (which: Run, random: number) => {
    const { signal: stopping } = new AbortController();
    return runCadTrust(
      {
        ...{ db: database.db, logger: pino({ level: "silent" }), clock: () => new Date(NOW) },
        ...{ random: () => random, publicUrl: null, pendingLimitMs: 1_800_000 },
        node: cadTrustNode({ url: NOWHERE, apiKey: null, stopping }),
        onCycle: () => {},
      },
      which,
    );
  };
  const jobs = async () =>
    (await waitingJobs(database.db)).map(({ key, runAt }) => [key, runAt.getTime() - NOW]);

  it("tries again later, at a moment of chance within a bound that doubles", async () => {
    await run(MANUAL, 0.5);
    expect(await jobs()).to.deep.equal([["cad-trust again", 2_500]]);
    await run({ ...MANUAL, attempt: 4 }, 0.5);
    expect(await jobs()).to.deep.equal([["cad-trust again", 20_000]]);
  });

  it("leaves it to the schedule after the last attempt", async () => {
    await run({ ...MANUAL, attempt: 5 }, 0.5);
    expect(await jobs()).to.deep.equal([]);
    const [cycle] = await recentCycles(database, 1);
    expect(cycle).to.include({ outcome: "interrupted", attempt: 5 });
  });

  it("comes back soon while another worker writes to the node, and does nothing meanwhile", async () => {
    await withPublisherLock(database, NOWHERE, () => run(MANUAL, 0.5));
    expect(await jobs()).to.deep.equal([["cad-trust manual", 3_000]]);
    expect(await recentCycles(database, 1)).to.deep.equal([]);
  });

  it("lets no two workers publish, whichever nodes they were given", async () => {
    const another = "http://127.0.0.1:10";
    const inner = await withPublisherLock(database, another, () =>
      withPublisherLock(database, NOWHERE, async () => "both"),
    );
    expect(inner).to.equal(null);
  });

  it("tells its work when the lock may be lost", async () => {
    const failure = await withPublisherLock(database, NOWHERE, async (requireLock) => {
      await requireLock();
      await endLockHolders(database.db);
      return requireLock().then(
        () => "kept",
        () => "lost",
      );
    }).catch(() => "lost");
    expect(failure).to.equal("lost");
  });
});
