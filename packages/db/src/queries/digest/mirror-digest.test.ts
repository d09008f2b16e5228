import { createHash } from "node:crypto";
import { expect } from "chai";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { insertSampleLedger } from "../../testing/sample-ledger.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import { undoTo } from "../mirror/undo-to.ts";
import { segmentDigest } from "./digest-chain.ts";
import { CHAIN_BLOCK_COLUMNS, DIGEST_TABLES } from "./digest-columns.ts";
import { mirrorDigest } from "./mirror-digest.ts";

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();

describe("mirrorDigest", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = database.db;
    await insertSampleLedger(db);
  });
  afterEach(() => database.close());

  const digestAt = async (until: bigint, every = 2n) =>
    (await mirrorDigest(db, { until, every })).points.at(-1)?.digest;

  it("knows each column of each table, and how it is written", async () => {
    const { rows } = await sql<{ table: string; column: string; type: string }>`
      select table_name as table, column_name as column, data_type as type
      from information_schema.columns where table_schema = 'ledger'
      order by table_name, column_name collate "C"`.execute(db);
    const kinds = new Map([
      ["ARRAY", "list"],
      ["timestamp with time zone", "time"],
      ["text", "text"],
    ]);
    const kindOf = (type: string) => kinds.get(type) ?? "bare";
    const notDecidedByTheChain = /^(cursor|checkpoints|checkpoint_tables|deferred_indexes)\./;
    const expected = rows
      .map(({ table, column, type }) => `${table}.${column} ${kindOf(type)}`)
      .filter((text) => !notDecidedByTheChain.test(text))
      .filter((text) => !text.startsWith("chain_blocks.events"));
    const chainBlocks = CHAIN_BLOCK_COLUMNS.map(({ name, kind }) => `chain_blocks.${name} ${kind}`);
    const known = DIGEST_TABLES.flatMap((table) => {
      const ends = table.kind === "versions" ? [{ name: "valid_to", kind: "bare" }] : [];
      return [...table.columns, ...ends].map(({ name, kind }) => `${table.name}.${name} ${kind}`);
    });
    expect([...known, ...chainBlocks].sort()).to.deep.equal(expected.sort());
    for (const { columns } of DIGEST_TABLES) {
      const names = columns.map(({ name }) => name);
      expect(names).to.deep.equal(names.toSorted());
    }
  });

  it("is what the description makes of the rows, by hand", async () => {
    await sql`update ledger.accounts set frozen_note = E'Court "7"\n\té€' where frozen`.execute(db);
    await sql`update ledger.accounts set opened_at = '2026-01-01T00:00:00Z' where frozen`.execute(
      db,
    );
    const [, , last] = (await mirrorDigest(db, { every: 2n })).points;
    const begun =
      `begun {"address":"0x00000000000000000000000000000000000000a4","delayed":"false","entity_id":"2",` +
      `"free":"false","frozen":"true","frozen_note":"Court \\"7\\"\\n\\té€","frozen_reason":"court-order",` +
      `"kind":"entity-holding","opened_at":"1767225600","party":"CHE","registry":"CHE01",` +
      `"tx_hash":"0x${"103".padStart(64, "0")}","valid_from":"6"}`;
    const ended = `ended {"address":"0x00000000000000000000000000000000000000a4","valid_from":"1","valid_to":"6"}`;
    const hashes = [sha256(begun), sha256(ended)].sort(Buffer.compare);
    expect(last?.tables.accounts).to.equal(sha256(Buffer.concat(hashes)).toString("hex"));
  });

  it("tells of the chain blocks in which something changed, and of no other", async () => {
    const [before] = (await mirrorDigest(db, { every: 6n })).points;
    await sql`delete from ledger.chain_blocks where number = 3`.execute(db);
    const [without] = (await mirrorDigest(db, { every: 6n })).points;
    expect(without?.tables.chain_blocks).to.not.equal(before?.tables.chain_blocks);
    await sql`insert into ledger.chain_blocks values (3, ${hex(3)}, ${hex(2)}, '2026-03-01Z', 9)`.execute(
      db,
    );
    const beyond = sql`insert into ledger.chain_blocks values (9, ${hex(9)}, ${hex(8)}, '2026-09-01Z', 0)`;
    await beyond.execute(db);
    await sql`update ledger.cursor set number = 12`.execute(db);
    const [, added] = (await mirrorDigest(db, { every: 6n })).points;
    expect(added?.tables).to.deep.equal({});
    expect((await mirrorDigest(db, { every: 6n })).points[0]).to.deep.equal(before);
  });

  it("is a chain: each digest holds the one before, and begins with whose mirror it is", async () => {
    const { points } = await mirrorDigest(db, { every: 4n });
    expect(points.map(({ number }) => number)).to.deep.equal([4n, 6n]);
    const first = `sixtwo digest 1\n6262\n0x${"1ed6".padStart(40, "0")}\n`;
    let digest = sha256(first).toString("hex");
    for (const { number, segment, tables, digest: found } of points) {
      expect(segment).to.equal(segmentDigest(tables));
      digest = sha256(`${digest}\n${number}\n${segment}\n`).toString("hex");
      expect(found).to.equal(digest);
    }
    await sql`update ledger.cursor set chain_id = 1`.execute(db);
    expect((await mirrorDigest(db, { every: 4n })).points[0]?.digest).to.not.equal(
      points[0]?.digest,
    );
  });

  it("is at a past height what it was when the mirror was there", async () => {
    const past = await Promise.all([2n, 3n, 4n, 5n].map((until) => digestAt(until)));
    await sql`update ledger.cursor set number = 5`.execute(db);
    await undoTo(db, 5n);
    expect(await digestAt(5n)).to.equal(past[3]);
    for (const [place, until] of [4n, 3n, 2n].entries()) {
      await undoTo(db, until);
      expect(await digestAt(until)).to.equal(past[2 - place]);
    }
  });

  it("depends on no setting of the session", async () => {
    const before = await digestAt(6n);
    await db.connection().execute(async (connection) => {
      for (const setting of [
        "timezone = 'Asia/Kathmandu'",
        "datestyle = 'German, DMY'",
        "intervalstyle = 'sql_standard'",
        "extra_float_digits = -5",
        "bytea_output = 'escape'",
      ]) {
        await sql.raw(`set ${setting}`).execute(connection); // written above
      }
      const { points } = await mirrorDigest(connection, { every: 2n });
      expect(points.at(-1)?.digest).to.equal(before);
    });
  });

  it("shows rows beyond the height of the mirror, which nothing there can have caused", async () => {
    expect((await mirrorDigest(db)).strays).to.deep.equal({});
    await sql`
      update ledger.blocks set valid_to = 9223372036854775806
      where valid_to = 9223372036854775807 and first_serial = 1`.execute(db);
    await sql`update ledger.batches set chain_block = 7 where batch = 2`.execute(db);
    const { strays } = await mirrorDigest(db);
    expect(Object.keys(strays).sort()).to.deep.equal(["batches", "blocks"]);
  });

  it("refuses a height that the mirror has not come to", async () => {
    const failure = await mirrorDigest(db, { until: 7n }).catch((error: Error) => error);
    expect(failure).to.include({ code: "NOT_SYNCED" });
    expect(failure).to.have.property("message", "The mirror is at chain block 6, before 7.");
  });
});

function hex(number: number): string {
  return `0x${String(number).padStart(64, "0")}`;
}
