import { fingerprint, methodologyRecord } from "@sixtwo/cad-trust";
import { markCommitted, markConfirmed, markStaged, writeRecords } from "@sixtwo/db";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import { pino } from "pino";
import { Registry } from "prom-client";
import { toColumns } from "../projection/column-names.ts";
import { createWorkerMetrics } from "../worker-metrics.ts";
import { alertOverdueCommit } from "./alert-overdue-commit.ts";

const SENT_AT = Date.parse("2026-11-20T10:00:00Z");
const LIMIT_MS = 30 * 60_000;

describe("alertOverdueCommit", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let now: number;
  beforeEach(async () => {
    database = await createTestDatabase();
    const record = methodologyRecord({ code: "A", name: "A", version: "1", link: null });
    const { localId } = record;
    const columns = toColumns(record);
    const row = { table: "methodology", localId, columns } as const;
    await writeRecords(database, [{ ...row, fingerprint: fingerprint(record) }]);
    const marks = { localId, columns, cadTrustId: "id-1", stagingUuid: "uuid-1" };
    await markStaged(database, [marks]);
    await markCommitted(database, [localId], new Date(SENT_AT));
  });
  afterEach(() => database.close());

  const deps = () => ({ db: database.db, clock: () => new Date(now), pendingLimitMs: LIMIT_MS });
  const alerts = async () => {
    const logged: unknown[] = [];
    const logger = { error: (...said: readonly unknown[]) => void logged.push(said[0]) };
    await alertOverdueCommit({ ...deps(), logger });
    return logged;
  };
  const metric = async (name: string) => {
    const metrics = new Registry();
    createWorkerMetrics({ ...deps(), metrics, logger: pino({ level: "silent" }) });
    const text = await metrics.metrics();
    return Number(new RegExp(`^${name} (.*)$`, "m").exec(text)?.[1]);
  };

  it("keeps quiet up to the limit, and shows how long the commit waits", async () => {
    now = SENT_AT + LIMIT_MS;
    expect(await alerts()).to.deep.equal([]);
    expect(await metric("sixtwo_cad_trust_commit_age_seconds")).to.equal(1800);
    expect(await metric("sixtwo_cad_trust_commit_overdue")).to.equal(0);
  });

  it("says beyond the limit how old the commit is and how much it holds", async () => {
    now = SENT_AT + LIMIT_MS + 60_000;
    const sentAt = new Date(SENT_AT);
    expect(await alerts()).to.deep.equal([{ sentAt, records: 1, ageMinutes: 31 }]);
    expect(await metric("sixtwo_cad_trust_commit_overdue")).to.equal(1);
  });

  it("forgets a commit that was confirmed", async () => {
    now = SENT_AT + 2 * LIMIT_MS;
    await markConfirmed(database, ["methodology:A@1"]);
    expect(await alerts()).to.deep.equal([]);
    expect(await metric("sixtwo_cad_trust_commit_age_seconds")).to.equal(0);
  });
});
