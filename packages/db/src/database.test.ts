import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import { connectDatabase } from "./database.ts";
import { createTestDatabase, type TestDatabase } from "./testing/test-database.ts";

describe("connectDatabase", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.close());

  const failureOf = (url: string) =>
    connectDatabase({ url }).then(
      () => undefined,
      (error: unknown) => (error instanceof RegistryError ? error : undefined),
    );

  it("names host and port, and never the password, of a database that does not answer", async () => {
    const failure = await failureOf("postgres://clerk:s3cret@127.0.0.1:1/sixtwo");
    expect(failure?.code).to.equal("DATABASE_UNREACHABLE");
    expect(failure?.message).to.contain("127.0.0.1:1/sixtwo");
    expect(failure?.remedy).to.contain("Start PostgreSQL there");
    expect(JSON.stringify([failure?.message, failure?.remedy])).to.not.contain("s3cret");
  });

  it("names a database that does not exist", async () => {
    const failure = await failureOf(database.url.replace(/\/[^/]*$/, "/nowhere"));
    expect(failure?.message).to.contain('database "nowhere" does not exist');
    expect(failure?.remedy).to.contain("Create the database");
  });

  it("reads bigint and whole numeric as bigint, a day as text, a fraction as text", async () => {
    const { rows } = await sql`
      select 9223372036854775807::bigint as height, (2::numeric ^ 255)::numeric(78) as id,
        date '2026-12-31' as day, 1.5::numeric as fraction, 7 as small`.execute(database.db);
    expect(rows).to.deep.equal([
      {
        height: 9223372036854775807n,
        id: 2n ** 255n,
        day: "2026-12-31",
        fraction: "1.5",
        small: 7,
      },
    ]);
  });

  it("speaks UTC whatever the server's zone is", async () => {
    const { rows } = await sql<{
      zone: string;
    }>`select current_setting('timezone') as zone`.execute(database.db);
    expect(rows[0]?.zone).to.equal("UTC");
  });

  it("refuses writes when it is read only", async () => {
    const { db, close } = await connectDatabase({ url: database.url, readOnly: true });
    const failure = await sql`create table stray ()`
      .execute(db)
      .catch((error: Error) => error.message);
    await close();
    expect(failure).to.contain("read-only transaction");
  });

  it("has PostgreSQL drop a connection whose other end vanished within half a minute", async () => {
    const { rows } = await sql<{ idle: string; interval: string; count: string }>`
      select current_setting('tcp_keepalives_idle') as idle,
        current_setting('tcp_keepalives_interval') as interval,
        current_setting('tcp_keepalives_count') as count`.execute(database.db);
    expect(rows).to.deep.equal([{ idle: "10", interval: "5", count: "3" }]);
  });

  it("stops a statement that takes too long", async () => {
    const { db, close } = await connectDatabase({ url: database.url, statementTimeoutMs: 50 });
    const failure = await sql`select pg_sleep(5)`
      .execute(db)
      .catch((error: Error) => error.message);
    await close();
    expect(failure).to.equal("canceling statement due to statement timeout");
  });
});
