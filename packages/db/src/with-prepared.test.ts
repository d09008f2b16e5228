import { expect } from "chai";
import { sql } from "kysely";
import { connectDatabase, type DatabaseConnection } from "./database.ts";
import { statementNames } from "./statement-names.ts";
import { useSampleLedger } from "./testing/use-sample-ledger.ts";

describe("a database that prepares statements", () => {
  const ledger = useSampleLedger();
  let reader: DatabaseConnection;
  before(async () => {
    reader = await connectDatabase({ url: ledger.url, poolSize: 1, prepares: true });
  });
  after(() => reader.close());

  const prepared = async () => {
    const { rows } = await sql<{ readonly statement: string }>`
      select statement from pg_prepared_statements order by prepare_time`.execute(reader.db);
    return rows.map(({ statement }) => statement);
  };
  const twice = (serial: number) =>
    sql<{ readonly twice: number }>`select ${serial}::int * 2 as twice`.execute(reader.db);

  it("prepares a read when it comes again, whatever its values", async () => {
    for (const serial of [1, 2, 3]) {
      expect((await twice(serial)).rows).to.deep.equal([{ twice: serial * 2 }]);
    }
    const own = (await prepared()).filter((text) => text.includes("twice"));
    expect(own).to.deep.equal(["select $1::int * 2 as twice"]);
  });

  it("goes on after a migration has changed what a prepared read answers", async () => {
    await sql`create table public.notes (note text)`.execute(ledger.db);
    await sql`insert into public.notes values ('7')`.execute(ledger.db);
    const note = async () =>
      (await sql<{ readonly note: unknown }>`select * from public.notes`.execute(reader.db)).rows;
    for (let time = 0; time < 3; time += 1) expect(await note()).to.deep.equal([{ note: "7" }]);
    await sql`alter table public.notes alter column note type int using note::int`.execute(
      ledger.db,
    );
    for (let time = 0; time < 3; time += 1) expect(await note()).to.deep.equal([{ note: 7 }]);
  });
});

describe("statementNames", () => {
  it("names what comes again by its text, and 128 statements at most", () => {
    const names = statementNames();
    expect(names.of("select 1")).to.equal(null);
    const name = names.of("select 1");
    expect(name).to.match(/^s0_[\w-]{22}$/);
    expect(names.of("select 1")).to.equal(name);
    for (let at = 0; at < 300; at += 1) {
      names.of(`select ${at + 2}`);
      names.of(`select ${at + 2}`);
    }
    expect(names.of("select 300")).to.equal(null);
    expect(names.of("select 1")).to.equal(name);
    names.renew();
    expect(names.of("select 1")).to.equal(null);
    expect(names.of("select 1")).to.match(/^s1_/);
  });
});
