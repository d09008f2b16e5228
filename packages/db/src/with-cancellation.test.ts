import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "chai";
import { sql } from "kysely";
import { cancellation } from "./cancellation.ts";
import { connectDatabase, type DatabaseConnection } from "./database.ts";
import { useSampleLedger } from "./testing/use-sample-ledger.ts";

describe("a request that is cancelled", function () {
  this.timeout(60_000);
  const ledger = useSampleLedger();
  let reader: DatabaseConnection;
  before(async () => {
    reader = await connectDatabase({ url: ledger.url, poolSize: 2, prepares: true });
  });
  after(() => reader.close());

  const sleepLong = () => sql`select pg_sleep(${3600}::int)`.execute(reader.db);
  const sleeping = async () => {
    const { rows } = await sql<{ readonly count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event = 'PgSleep'`.execute(ledger.db);
    return rows[0]?.count ?? 0;
  };
  const untilSleeping = async (count: number) => {
    while ((await sleeping()) !== count) await sleep(10);
  };
  const failureOf = (work: Promise<unknown>) =>
    work.then(
      () => "none",
      (error: unknown) => (error instanceof Error && "code" in error ? error.code : "unknown"),
    );

  it("stops its statements in PostgreSQL, and those of no other", async () => {
    const [going, staying] = [cancellation(), cancellation()];
    const stopped = failureOf(going.run(sleepLong));
    const other = failureOf(staying.run(sleepLong));
    await untilSleeping(2);
    going.cancel();
    expect(await stopped).to.equal("57014");
    await untilSleeping(1);
    staying.cancel();
    expect(await other).to.equal("57014");
    await untilSleeping(0);
  });

  it("begins no further statement", async () => {
    const { run, cancel } = cancellation();
    cancel();
    expect(await failureOf(run(sleepLong))).to.equal("BAD_INPUT");
    expect(await sleeping()).to.equal(0);
  });

  it("leaves its connections to others as they were", async () => {
    for (let time = 0; time < 20; time += 1) {
      const { run, cancel } = cancellation();
      const stopped = failureOf(run(sleepLong));
      await untilSleeping(1);
      cancel();
      const answers = [1, 2, 3, 4].map((value) =>
        sql<{ readonly value: number }>`select ${value}::int as value`.execute(reader.db),
      );
      const rows = (await Promise.all(answers)).map((answer) => answer.rows[0]?.value);
      expect(rows).to.deep.equal([1, 2, 3, 4]);
      expect(await stopped).to.equal("57014");
    }
  });
});
