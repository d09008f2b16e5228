import { partyCode, registryCode } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import { createTestDatabase, type TestDatabase } from "../../testing/test-database.ts";
import type { RecordTables } from "./record-events.ts";
import { beginRowLoad, type RowLoad } from "./row-load.ts";

const hash = (digit: string) => `0x${digit.repeat(64)}` as const;
const chainBlock = (number: number) => ({
  number: BigInt(number),
  hash: `0x${number.toString(16).padStart(64, "0")}` as const,
  parent_hash: hash("f"),
  mined_at: new Date(number * 1000),
  events: 1,
});
const entity = (entity_id: number, name: string): RecordTables["entities"] => ({
  ...{ entity_id, name, registry: registryCode("XXA01"), country: partyCode("XXA") },
  ...{ identification: "1", registered_at: new Date(0) },
  ...{ chain_block: 1n, log_index: BigInt(entity_id), tx_hash: hash("a") },
});

describe("a load of rows", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  let load: RowLoad;
  beforeEach(async () => {
    database = await createTestDatabase();
    load = await beginRowLoad(database.db);
  });
  afterEach(() => database.close());

  const store = (leastBytes: number) =>
    database.db.transaction().execute((transaction) => load.store(transaction, leastBytes));
  const numbers = async () => {
    const rows = await database.db
      .selectFrom("ledger.chain_blocks")
      .select("number")
      .orderBy("number")
      .execute();
    return rows.map(({ number }) => Number(number));
  };

  it("stores what was added, however often, and nothing twice", async () => {
    load.add("chain_blocks", [chainBlock(1)]);
    load.add("chain_blocks", []);
    load.add("chain_blocks", [chainBlock(2), chainBlock(3)]);
    await store(0);
    expect(await numbers()).to.deep.equal([1, 2, 3]);
    expect(load.weight()).to.equal(0);
    await store(0);
    load.add("chain_blocks", [chainBlock(4)]);
    await store(0);
    expect(await numbers()).to.deep.equal([1, 2, 3, 4]);
  });

  it("keeps bytes, which the rows behind them do not change any more", async () => {
    const row = { ...chainBlock(1) };
    load.add("chain_blocks", [row]);
    row.number = 9n;
    await store(0);
    expect(await numbers()).to.deep.equal([1]);
  });

  it("leaves a table for later for which little waits", async () => {
    load.add(
      "chain_blocks",
      Array.from({ length: 2_000 }, (_, place) => chainBlock(place + 1)),
    );
    load.add("entities", [entity(1, "one")]);
    const weight = load.weight();
    await store(100_000);
    expect(await numbers()).to.have.length(2_000);
    expect(load.weight()).to.be.within(1, weight - 100_000);
    await store(0);
    const { rows } = await sql`select name from ledger.entities`.execute(database.db);
    expect(rows).to.deep.equal([{ name: "one" }]);
  });

  it("keeps what was recorded first where the table is of that kind", async () => {
    load.add("entities", [entity(1, "one")]);
    await store(0);
    load.add("entities", [entity(1, "another"), entity(2, "two")]);
    await store(0);
    const { rows } = await sql`select name from ledger.entities order by entity_id`.execute(
      database.db,
    );
    expect(rows).to.deep.equal([{ name: "one" }, { name: "two" }]);
  });
});
