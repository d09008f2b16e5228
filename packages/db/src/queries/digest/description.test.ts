import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { DIGEST_TABLES } from "./digest-columns.ts";
import { mirrorDigest } from "./mirror-digest.ts";

const TEXT = readFileSync(new URL("../../../../../docs/digest.md", import.meta.url), "utf8");
const HASH = `0x${"ab".repeat(32)}`;

/** The examples of the description, as they stand there. */
function examples(): readonly string[] {
  return [...TEXT.matchAll(/```(?:sql)?\n(.+?)\n```/gs)].map(([, example = ""]) => example);
}

describe("docs/digest.md", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  before(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
    await sql`insert into ledger.metrics values
      (1, E'kg "HFC"\\n', '2026-03-01T00:00:00.5Z', 3, 7, ${HASH}),
      (2, 'ha', '2026-03-01T00:00:00Z', 3, 8, ${HASH})`.execute(db);
  });
  after(() => database.close());

  const atSix = async () => (await mirrorDigest(db)).points.at(-1);

  it("has SQL that computes a table's digest", async () => {
    const [, , statement = ""] = examples();
    const { rows } = await sql.raw<{ encode: string }>(statement).execute(db); // as it stands there
    expect(rows[0]?.encode).to.equal((await atSix())?.tables.metrics);
  });

  it("has a command that computes the next digest", async () => {
    const [, command = ""] = examples();
    const point = await atSix();
    const first = `sixtwo digest 1\n6262\n0x${"1ed6".padStart(40, "0")}\n`;
    const before = createHash("sha256").update(first).digest("hex");
    const answer = execFileSync("sh", ["-c", command.replace("5000", "6")], {
      env: { ...process.env, D: before, S: point?.segment },
      encoding: "utf8",
    });
    expect(answer.slice(0, 64)).to.equal(point?.digest);
  });

  it("tells rightly what stands in the line of a row that ended", async () => {
    const { rows } = await sql<{ table: string; column: string }>`
      select i.indrelid::regclass::text as table, a.attname as column
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
      where i.indisprimary and i.indrelid::regclass::text like 'ledger.%'`.execute(db);
    const keys = Map.groupBy(rows, ({ table }) => table);
    for (const table of DIGEST_TABLES) {
      if (table.kind === "records") continue;
      const primary = keys.get(`ledger.${table.name}`)?.map(({ column }) => column) ?? [];
      const key = table.name === "blocks" ? ["block_id"] : primary;
      const expected = [...new Set([...key, "valid_from", "valid_to"])].sort();
      expect(table.endColumns.map(({ name }) => name)).to.deep.equal(expected);
    }
  });
});
