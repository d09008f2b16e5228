import { expect } from "chai";
import { sql } from "kysely";
import { connectDatabase } from "./database.ts";
import { statementFailure } from "./statement-failure.ts";
import { createTestDatabase } from "./testing/test-database.ts";

describe("statementFailure", function () {
  this.timeout(60_000);

  it("tells a query that took too long, a lost connection, and a faulty query apart", async () => {
    const database = await createTestDatabase();
    const { db, close } = await connectDatabase({ url: database.url, statementTimeoutMs: 50 });
    const codeOf = (statement: string) =>
      sql
        .raw(statement)
        .execute(db)
        .then(
          () => "none",
          (error: unknown) => statementFailure(error)?.code ?? null,
        );
    expect(await codeOf("select nothing")).to.equal(null);
    expect(await codeOf("select pg_sleep(5)")).to.equal("BAD_INPUT");
    expect(await codeOf("select convert_from('\\x00', 'UTF8')")).to.equal("BAD_INPUT");
    expect(await codeOf("select pg_terminate_backend(pg_backend_pid())")).to.equal(
      "DATABASE_UNREACHABLE",
    );
    await close();
    await database.close();
  });

  it("leaves what is no error alone", () => {
    expect(statementFailure("text")).to.equal(null);
  });
});
