import { expect } from "chai";
import { sql } from "kysely";
import { migrationFiles } from "./migration-files.ts";
import { createEmptyTestDatabase, type TestDatabase } from "./testing/test-database.ts";

const HASH = `0x${"ab".repeat(32)}`;
const ALICE = `0x${"a1".repeat(20)}`;
const AT = "2026-01-01T00:00:00Z";

describe("migrations over rows that are there already", function () {
  this.timeout(60_000);
  let database: TestDatabase;
  const applyFrom = async (first: string, until: string) => {
    for (const [name, { up }] of Object.entries(await migrationFiles.getMigrations())) {
      if (name >= first && name < until) await up(database.db);
    }
  };
  const only = async <Row>(table: string) => {
    const { rows } = await sql<Row>`select * from ${sql.table(table)}`.execute(database.db);
    return rows[0];
  };
  before(async () => {
    database = await createEmptyTestDatabase();
    await applyFrom("0001", "0005");
    await sql
      .raw(`
      insert into ledger.system (rulebook, paused, valid_from) values ('${ALICE}', true, 1);
      insert into ledger.accounts (address, registry, party, kind, free, frozen, frozen_reason,
        opened_at, tx_hash, valid_from)
      values ('${ALICE}', 'GHA01', 'GHA', 'party-holding', true, true, 'Court order 7', '${AT}',
        '${HASH}', 1);
      insert into ledger.batches (registry, batch, activity, vintage, first_serial, last_serial,
        quantity, issued_to, issued_by, monitored_from, monitored_until, mitigation_type,
        underlying_programme, underlying_prefix, underlying_first, underlying_suffix,
        document_hash, issued_at, chain_block, log_index, tx_hash)
      values ('GHA01', 1, 'A', 2023, 1, 10, 10, '${ALICE}', '${ALICE}', '${AT}', '${AT}', 'Removals',
        'VCS', 'VCS-', 501, '-GH', '${HASH}', '${AT}', 1, 2, '${HASH}');
      insert into ledger.requests (request_id, block_id, quantity, holder, to_account, requester,
        data, status, decided_by, requested_at, decided_at, tx_hash, valid_from)
      values (1, 7, 10, '${ALICE}', '${ALICE}', '${ALICE}', '0x', 'approved', '${ALICE}', '${AT}',
        '${AT}', '${HASH}', 1)`)
      .execute(database.db);
    await applyFrom("0005", "9999");
  });
  after(() => database.close());

  it("give a pause and a freeze a reason, and keep the words", async () => {
    expect(await only("ledger.system")).to.include({ paused_reason: "other" });
    expect(await only("ledger.accounts")).to.include({
      frozen_reason: "other",
      frozen_note: "Court order 7",
      delayed: false,
    });
  });

  it("move a batch's underlying serials to a claim, and count it in tCO2e", async () => {
    expect(await only("ledger.batches")).to.include({ metric: 0 });
    expect(await only("ledger.underlying_claims")).to.deep.equal({
      ...{ registry: "GHA01", batch: 1n, programme: "VCS", prefix: "VCS-", first_number: 501n },
      ...{ suffix: "-GH", chain_block: 1n, log_index: 2n, tx_hash: HASH },
    });
  });

  it("make an approved request an executed one, approved by who decided it", async () => {
    expect(await only("ledger.requests")).to.include({
      status: "executed",
      approved_by: ALICE,
      closed_by: ALICE,
      due: null,
    });
  });
});
