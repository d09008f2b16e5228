import {
  approachOf,
  authorizationOf,
  isTrusted,
  leviesOf,
  policyOf,
  powersOf,
  proposalOf,
  type Reading,
  recallOf,
  requestOf,
  runOf,
  verifiedOf,
} from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  TEST_ISSUANCE,
  type TestChain,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import { STILL_VALID } from "@sixtwo/db";
import { stateDigest, type VersionedName } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { partyCode, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { CA, XXA01 } from "./testing/life-cycle.ts";
import { laterBlock, reserveHolders, TEST_POLICY } from "./testing/office-acts.ts";
import { replayedDigests, startTestMirror, type TestMirror } from "./testing/test-mirror.ts";
import { liveWholeLife } from "./testing/whole-life.ts";

const XXA = partyCode("XXA");

describe("the mirror of what the offices do", function () {
  this.timeout(180_000);
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let mirror: TestMirror;
  let reading: Reading;

  before(async () => {
    [anvil, database] = await Promise.all([startAnvil(), createTestDatabase()]);
    system = await deployTestSystem(anvil);
    reading = { client: anvil.client, deployment: system.deployment };
    mirror = startTestMirror({ chain: anvil.client, deployment: system.deployment }, database.db);
    await liveWholeLife(system, anvil);
    await mirror.atHead();
  });
  after(async () => {
    await mirror?.indexer.stop();
    await database?.close();
    await anvil?.stop();
  });

  const live = <Name extends VersionedName>(name: Name) =>
    database.db.selectFrom(`ledger.${name}` as "ledger.blocks").where("valid_to", "=", STILL_VALID); // any versioned table has the column

  it("knows the offices by the powers that they have on chain", async () => {
    const rows = await database.db
      .selectFrom("ledger.offices")
      .select(["office", "powers"])
      .where("valid_to", "=", STILL_VALID)
      .execute();
    const { accounts, approaches, authorizations, holds, issuances, requests, rulebook } =
      system.deployment;
    const offices = [accounts, approaches, authorizations, holds, issuances, requests, rulebook];
    expect(rows.map(({ office }) => office).sort()).to.deep.equal(offices.toSorted());
    for (const { office, powers } of rows) {
      expect(await powersOf(reading, office)).to.deep.equal(powers);
    }
  });

  it("has the approach with its statuses, report, levies and a pause that is over", async () => {
    const { db } = database;
    const statuses = await db
      .selectFrom("ledger.approach_statuses")
      .select(["status", "reason"])
      .where("party", "=", XXA)
      .orderBy("chain_block")
      .execute();
    expect(statuses.map(({ status, reason }) => `${status}: ${reason}`)).to.deep.equal([
      "draft: ",
      "active: ",
      "suspended: Now suspended",
      "active: Now active",
    ]);
    const versions = await db
      .selectFrom("ledger.approaches")
      .select(["status", "paused_reason", "paused_note"])
      .where("party", "=", XXA)
      .orderBy("valid_from")
      .execute();
    expect(versions.map((row) => [row.status, row.paused_reason, row.paused_note])).to.deep.equal([
      ["draft", null, null],
      ["active", null, null],
      ["active", "double-claim", "Case 12"],
      ["active", null, null],
      ["suspended", null, null],
      ["active", null, null],
    ]);
    const onChain = await approachOf(reading, { party: XXA, approach: CA });
    expect(onChain).to.deep.equal({ status: "active", paused: null, reported: true });
    const reports = await db.selectFrom("ledger.initial_reports").selectAll().execute();
    expect(reports.map(({ party, document_hash }) => [party, document_hash])).to.deep.equal([
      ["XXA", `0x${"ca".repeat(32)}`],
      ["XXC", `0x${"ca".repeat(32)}`],
    ]);
  });

  it("has the levies as the chain has them, and each part that was set aside", async () => {
    const { adaptation, buffer } = reserveHolders(anvil);
    const levies = await database.db
      .selectFrom("ledger.levies")
      .select(["kind", "rate", "account"])
      .where("valid_to", "=", STILL_VALID)
      .orderBy("kind")
      .execute();
    expect(levies).to.deep.equal([
      { kind: "buffer", rate: 1000, account: buffer.address },
      { kind: "omge-cancellation", rate: 200, account: null },
      { kind: "share-of-proceeds", rate: 500, account: adaptation.address },
    ]);
    expect(await leviesOf(reading, { party: XXA, approach: CA })).to.deep.equal({
      shareOfProceeds: { rate: 500, account: adaptation.address },
      omge: 200,
      retention: null,
      buffer: { rate: 1000, account: buffer.address },
    });
    const taken = await database.db
      .selectFrom("ledger.levies_taken")
      .select(["kind", "first_serial", "last_serial", "authorization_id"])
      .orderBy("log_index")
      .execute();
    const lines = taken.map((row) => `${row.kind} ${row.first_serial}-${row.last_serial}`);
    expect(lines).to.deep.equal([
      "share-of-proceeds 1096-1100",
      "omge-cancellation 1094-1095",
      "buffer 1084-1093",
    ]);
    const cancelled = await database.db
      .selectFrom("ledger.actions")
      .select(["kind", "cancellation", "first_serial", "quantity", "acted_by"])
      .where("cancellation", "in", ["omge-cancellation", "reversal-cancellation"])
      .orderBy("chain_block")
      .execute();
    const voluntarily = { kind: "voluntary-cancellation" };
    expect(cancelled).to.deep.equal([
      {
        ...{ ...voluntarily, cancellation: "omge-cancellation", first_serial: 1094n },
        ...{ quantity: 2n, acted_by: null },
      },
      {
        ...{ ...voluntarily, cancellation: "reversal-cancellation", first_serial: 1090n },
        ...{ quantity: 4n, acted_by: system.countries.a.authority.address },
      },
    ]);
    const held = await runOf(reading, laterBlock(2n, 1084n));
    expect([held?.holder, held?.quantity]).to.deep.equal([buffer.address, 6n]);
  });

  it("has the policy, the metric and what was verified", async () => {
    const policy = await database.db
      .selectFrom("ledger.policies")
      .select(["registry", "authorize_by_two", "request_lifetime_seconds", "send_delay_seconds"])
      .execute();
    expect(policy).to.deep.equal([
      {
        ...{ registry: "XXA01", authorize_by_two: true },
        ...{ request_lifetime_seconds: 600n, send_delay_seconds: 60 },
      },
    ]);
    expect(await policyOf(reading, XXA01)).to.deep.equal(TEST_POLICY);
    const metrics = await database.db
      .selectFrom("ledger.metrics")
      .select(["metric", "unit"])
      .execute();
    expect(metrics).to.deep.equal([{ metric: 7, unit: "MWh" }]);
    const verified = await database.db
      .selectFrom("ledger.verifications")
      .select(["activity", "vintage", "quantity"])
      .execute();
    expect(verified).to.deep.equal([{ activity: "ACT-1", vintage: 2023, quantity: 100n }]);
    const { activity, vintage, metric } = TEST_ISSUANCE;
    const query = { activity, registry: XXA01, vintage, metric };
    expect((await verifiedOf(reading, query)).verified).to.equal(100n);
  });

  it("has proposals with their ends, and the authorization that two people made", async () => {
    const { authority, deputy } = system.countries.a;
    const rows = await database.db
      .selectFrom("ledger.proposals")
      .selectAll()
      .where("valid_to", "=", STILL_VALID)
      .orderBy("proposed_at")
      .orderBy("valid_from")
      .execute();
    expect(rows.map(({ status, ended_by }) => [status, ended_by]).sort()).to.deep.equal([
      ["countersigned", deputy.address],
      ["pending", null],
      ["withdrawn", authority.address],
    ]);
    for (const { proposal, office, status, lapses_at, proposed_at } of rows) {
      expect(office).to.equal(system.deployment.authorizations);
      expect(lapses_at.getTime() - proposed_at.getTime()).to.equal(30 * 86_400_000);
      const pending = await proposalOf(reading, { office: "authorizations", proposal });
      expect(pending === null).to.equal(status !== "pending");
    }
    const authorized = await database.db
      .selectFrom("ledger.authorizations")
      .select(["authorization_id", "name", "expires", "metric", "revoked_entirely"])
      .where("name", "=", "LOA-3")
      .execute();
    expect(authorized).to.deep.equal([
      {
        ...{ authorization_id: 4, name: "LOA-3", expires: new Date("2100-01-01T00:00:00Z") },
        ...{ metric: 0, revoked_entirely: false },
      },
    ]);
    expect((await authorizationOf(reading, 4))?.expires).to.deep.equal(
      new Date("2100-01-01T00:00:00Z"),
    );
  });

  it("has the request that waited for its time, and the one that lapsed", async () => {
    const { c } = system.countries;
    const rows = await database.db
      .selectFrom("ledger.requests")
      .selectAll()
      .where("valid_to", "=", STILL_VALID)
      .where("request_id", ">", 4n)
      .orderBy("request_id")
      .execute();
    expect(
      rows.map(({ status, approved_by, closed_by }) => [status, approved_by, closed_by]),
    ).to.deep.equal([
      ["executed", null, c.entity.address],
      ["expired", null, c.entity.address],
    ]);
    const [waited, lapsed] = rows;
    const waitedMs = (waited?.due?.getTime() ?? 0) - (waited?.requested_at.getTime() ?? 0);
    expect([waitedMs, lapsed?.due]).to.deep.equal([60_000, null]);
    expect((await requestOf(reading, 5n))?.status).to.equal("executed");
    const trusts = await database.db
      .selectFrom("ledger.trusts")
      .select(["account", "counterparty"])
      .execute();
    const trust = {
      account: system.countries.a.treasury.address,
      counterparty: c.treasury.address,
    };
    expect(trusts).to.deep.equal([trust]);
    expect(await isTrusted(reading, trust)).to.equal(true);
  });

  it("has what is frozen and why, and the recalls", async () => {
    const { authority, deputy, entity } = system.countries.a;
    const holds = await database.db
      .selectFrom("ledger.holds")
      .select(["block_id", "reason", "note"])
      .where("valid_to", "=", STILL_VALID)
      .execute();
    const held = { block_id: testBlock(31n), reason: "double-claim", note: "Case 12" };
    expect(holds).to.deep.equal([held]);
    const recalls = await database.db
      .selectFrom("ledger.recalls")
      .select(["block_id", "status", "reason", "ended_by"])
      .where("valid_to", "=", STILL_VALID)
      .orderBy("block_id")
      .execute();
    expect(recalls).to.deep.equal([
      {
        ...{ block_id: testBlock(11n), status: "carried-out", reason: "double-claim" },
        ended_by: deputy.address,
      },
      {
        ...{ block_id: testBlock(31n), status: "cancelled", reason: "mistake" },
        ended_by: authority.address,
      },
    ]);
    const frozen = await live("blocks").select("block_id").where("frozen", "=", true).execute();
    expect(frozen).to.deep.equal([{ block_id: testBlock(31n) }]);
    expect(await recallOf(reading, testBlock(31n))).to.equal(null);
    const moved = await database.db
      .selectFrom("ledger.actions")
      .select(["kind", "to_account", "acted_by"])
      .where("block_id", "=", testBlock(11n))
      .where("quantity", "=", tonnes(20))
      .execute();
    expect(moved).to.deep.equal([
      { kind: "domestic-transfer", to_account: entity.address, acted_by: deputy.address },
    ]);
  });

  it("agrees with the ledger about every block, after batches as well", async () => {
    const rows = await live("blocks").selectAll().execute();
    for (const row of rows) {
      expect(await runOf(reading, row.block_id)).to.deep.equal({
        holder: row.holder,
        quantity: row.quantity,
        authorization: row.authorization_id,
        flags: {
          firstTransferred: row.first_transferred,
          terminal: row.terminal,
          locked: row.locked,
          frozen: row.frozen,
        },
      });
    }
  });

  it("fills every table, and is the same when made in ranges", async () => {
    const { tables } = await stateDigest(database.db);
    const empty = Object.entries(tables).filter(([, digest]) => digest === NOTHING);
    expect(empty).to.deep.equal([]);
    const source = { chain: anvil.client, deployment: system.deployment };
    expect(await replayedDigests(source)).to.deep.equal(tables);
    expect(await replayedDigests(source, { finality: 1 })).to.deep.equal(tables);
  });
});

/** SHA-256 of an empty text: the digest of a table without rows. */
const NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
