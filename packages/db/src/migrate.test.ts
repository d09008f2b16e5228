import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import { migrateToLatest, requireMigrated } from "./migrate.ts";
import { createEmptyTestDatabase, type TestDatabase } from "./testing/test-database.ts";

describe("migrateToLatest", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyTestDatabase();
  });
  afterEach(() => database.close());

  const failureOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: unknown) => (error instanceof RegistryError ? error : undefined),
    );

  it("applies every file once and then nothing", async () => {
    const applied = await migrateToLatest(database.db);
    expect(applied.slice(0, 2)).to.deep.equal(["0001_create_ledger", "0002_create_registry"]);
    expect(await migrateToLatest(database.db)).to.deep.equal([]);
    await requireMigrated(database.db);
  });

  it("lets two processes migrate at once", async () => {
    const applied = await Promise.all([migrateToLatest(database.db), migrateToLatest(database.db)]);
    expect(applied.flat().filter((name) => name === "0001_create_ledger")).to.have.length(1);
  });

  it("names what a database lacks", async () => {
    const failure = await failureOf(requireMigrated(database.db));
    expect(failure?.code).to.equal("DATABASE_OUTDATED");
    expect(failure?.message).to.contain("0001_create_ledger");
    expect(failure?.remedy).to.contain("migrate-main.ts");
  });

  it("refuses a database that a newer version migrated", async () => {
    await migrateToLatest(database.db);
    await sql`insert into migrations.kysely_migration (name, timestamp) values ('9999_later', '')`.execute(
      database.db,
    );
    const failure = await failureOf(migrateToLatest(database.db));
    expect(failure?.code).to.equal("DATABASE_OUTDATED");
    expect(failure?.remedy).to.contain("newer version");
  });
});
