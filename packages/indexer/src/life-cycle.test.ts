import { type ChainClient, runOf } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
  testBlock,
} from "@sixtwo/chain/testing";
import { STILL_VALID } from "@sixtwo/db";
import { stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { expect } from "chai";
import {
  authorizeSendAndUse,
  authorizeTwice,
  doTheRest,
  issueFirstBatch,
  requestThrice,
  XXA01,
} from "./testing/life-cycle.ts";
import { replayedDigests, startTestMirror, type TestMirror } from "./testing/test-mirror.ts";

describe("the mirror of a whole life cycle", function () {
  this.timeout(120_000);
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let mirror: TestMirror;

  before(async () => {
    [anvil, database] = await Promise.all([startAnvil(), createTestDatabase()]);
    system = await deployTestSystem(anvil);
    mirror = startTestMirror({ chain: anvil.client, deployment: system.deployment }, database.db);
    await authorizeTwice(system);
    await issueFirstBatch(system);
    await authorizeSendAndUse(system);
    await requestThrice(system);
    await doTheRest(system);
    await mirror.atHead();
  });
  after(async () => {
    await mirror?.indexer.stop();
    await database?.close();
    await anvil?.stop();
  });

  const nameOf = (address: string | null) => {
    const { a, c } = system.countries;
    const names = new Map<string, string>([
      [a.treasury.address, "treasury A"],
      [a.entity.address, "entity A"],
      [c.treasury.address, "treasury C"],
      [a.authority.address, "authority A"],
      [a.registrar.address, "registrar A"],
    ]);
    return address === null ? "" : (names.get(address) ?? "terminal");
  };

  it("has the blocks as the serials lie", async () => {
    const rows = await database.db
      .selectFrom("ledger.blocks")
      .selectAll()
      .where("valid_to", "=", STILL_VALID)
      .orderBy("first_serial")
      .execute();
    const lines = rows.map((row) =>
      [
        `${row.first_serial}-${row.last_serial}`,
        nameOf(row.holder),
        row.authorization_id ?? "none",
        row.first_transferred ? "first transferred" : "",
        row.terminal ? "ended" : "",
        row.locked || row.frozen ? "held" : "",
      ].join("|"),
    );
    expect(lines).to.deep.equal([
      "1-390|treasury A|none|||",
      "391-400|terminal|none||ended|",
      "401-700|treasury A|1|||",
      "701-760|entity A|1|||",
      "761-770|treasury A|1|||",
      "771-780|treasury C|1|first transferred||",
      "781-800|treasury A|1|first transferred||",
      "801-950|treasury C|1|first transferred||",
      "951-1000|terminal|1|first transferred|ended|",
    ]);
  });

  it("has each action once, with where the serials went and who acted", async () => {
    const rows = await database.db
      .selectFrom("ledger.actions")
      .selectAll()
      .orderBy("chain_block")
      .orderBy("log_index")
      .orderBy("item")
      .execute();
    const lines = rows.map((row) =>
      [
        `${row.kind}${row.cause ? ` by ${row.cause}` : ""}`,
        `${row.first_serial}-${row.last_serial}`,
        nameOf(row.from_account),
        nameOf(row.to_account),
        `${row.from_registry ?? ""}>${row.to_registry ?? ""}`,
        row.entity_id ?? "",
        nameOf(row.acted_by),
      ].join("|"),
    );
    expect(lines).to.deep.equal([
      "issuance|1-1000||treasury A|>XXA01||registrar A",
      "authorization|401-1000|treasury A||XXA01>||",
      "first-transfer by international|801-1000|treasury A|treasury C|XXA01>XXC01||treasury A",
      "use|951-1000|treasury C|terminal|XXC01>XXC01||treasury C",
      "domestic-transfer|701-800|treasury A|entity A|XXA01>XXA01||treasury A",
      "first-transfer by international|771-800|entity A|treasury C|XXA01>XXC01|1|authority A",
      "transfer|781-800|treasury C|treasury A|XXC01>XXA01||treasury C",
      "voluntary-cancellation|391-400|treasury A|terminal|XXA01>XXA01||treasury A",
      "domestic-transfer|386-390|treasury A|entity A|XXA01>XXA01||treasury A",
      "domestic-transfer|386-390|entity A|treasury A|XXA01>XXA01|1|entity A",
      "domestic-transfer|761-770|entity A|treasury A|XXA01>XXA01|1|entity A",
    ]);
    const use = rows.find(({ kind }) => kind === "use");
    expect(use?.ndc_year).to.equal(2026);
    const cancellation = rows.find(({ kind }) => kind === "voluntary-cancellation");
    expect(cancellation?.cancellation).to.equal("voluntary-cancellation");
    expect(cancellation?.beneficiary).to.equal(`0x${"be".repeat(32)}`);
    expect(cancellation?.authorization_id).to.equal(null);
    const names = await database.db
      .selectFrom("ledger.beneficiary_names")
      .select(["block_id", "name"])
      .execute();
    expect(names).to.deep.equal([{ block_id: testBlock(391n), name: "Air XXA" }]);
  });

  it("has the requests with their ends", async () => {
    const rows = await database.db
      .selectFrom("ledger.requests")
      .select(["request_id", "status", "reason", "approved_by", "closed_by"])
      .where("valid_to", "=", STILL_VALID)
      .orderBy("request_id")
      .execute();
    const lines = rows.map((row) =>
      [row.request_id, row.status, nameOf(row.approved_by), nameOf(row.closed_by), row.reason].join(
        "|",
      ),
    );
    expect(lines).to.deep.equal([
      "1|executed|authority A|authority A|",
      "2|rejected||authority A|Not this year",
      "3|withdrawn||entity A|",
    ]);
  });

  it("has the versions of authorizations", async () => {
    const rows = await database.db
      .selectFrom("ledger.authorizations")
      .select([
        "authorization_id",
        "name",
        "version",
        "cap",
        "superseded",
        "revoked",
        "revoked_reason",
        "purposes",
      ])
      .where("valid_to", "=", STILL_VALID)
      .orderBy("authorization_id")
      .execute();
    const open = { superseded: false, revoked: false, revoked_reason: null };
    expect(rows).to.deep.equal([
      {
        authorization_id: 1,
        name: "LOA-1",
        version: 1,
        cap: 5000n,
        purposes: ["NDC"],
        ...open,
        superseded: true,
      },
      { authorization_id: 2, name: "LOA-2", version: 1, cap: 5000n, purposes: ["OP"], ...open },
      {
        authorization_id: 3,
        name: "LOA-1",
        version: 2,
        cap: 9000n,
        purposes: ["NDC"],
        superseded: false,
        revoked: true,
        revoked_reason: "Replaced",
      },
    ]);
  });

  it("has registries, entities, accounts, the activity and the batch", async () => {
    const { db } = database;
    const registries = await db
      .selectFrom("ledger.registries")
      .select(["registry", "party", "name"])
      .orderBy("registry")
      .execute();
    expect(registries).to.deep.equal([
      { registry: "XXA01", party: "XXA", name: "Test XXA" },
      { registry: "XXC01", party: "XXC", name: "Test XXC" },
    ]);
    const entities = await db
      .selectFrom("ledger.entities")
      .select(["entity_id", "registry", "country"])
      .orderBy("entity_id")
      .execute();
    expect(entities).to.deep.equal([
      { entity_id: 1, registry: "XXA01", country: "XXA" },
      { entity_id: 2, registry: "XXC01", country: "XXC" },
    ]);
    const accounts = await db
      .selectFrom("ledger.accounts")
      .select(["kind", "approach", "frozen"])
      .where("valid_to", "=", STILL_VALID)
      .where("registry", "=", XXA01)
      .execute();
    expect(accounts).to.have.length(11); // 2 holding, 3 without an approach, 6 of CA0001
    expect(accounts.filter(({ frozen }) => frozen)).to.deep.equal([]);
    const batch = await db.selectFrom("ledger.batches").selectAll().executeTakeFirstOrThrow();
    expect(batch.activity).to.equal("ACT-1");
    expect([batch.first_serial, batch.last_serial, batch.metric]).to.deep.equal([1n, 1000n, 0]);
    const claim = await db
      .selectFrom("ledger.underlying_claims")
      .select(["batch", "programme", "prefix", "first_number", "suffix"])
      .execute();
    expect(claim).to.deep.equal([
      { batch: 1n, programme: "GS", prefix: "GS-", first_number: 501n, suffix: "-X" },
    ]);
    const activity = await db.selectFrom("ledger.activities").selectAll().executeTakeFirstOrThrow();
    expect([activity.activity, activity.title, activity.sector]).to.deep.equal([
      "ACT-1",
      "Cookstoves",
      "Energy generation",
    ]);
  });

  it("keeps what was: a freeze and a pause that are over", async () => {
    const { db } = database;
    const reasons = await db
      .selectFrom("ledger.accounts")
      .select(["frozen_reason", "frozen_note"])
      .where("frozen", "=", true)
      .execute();
    expect(reasons).to.deep.equal([{ frozen_reason: "court-order", frozen_note: "Case 7" }]);
    const pauses = await db
      .selectFrom("ledger.system")
      .select("paused_reason")
      .orderBy("valid_from")
      .execute();
    const reasonsOfPauses = pauses.map(({ paused_reason }) => paused_reason);
    expect(reasonsOfPauses).to.deep.equal([null, "security", null]);
  });

  it("agrees with the chain block by block", async () => {
    const rows = await database.db
      .selectFrom("ledger.blocks")
      .selectAll()
      .where("valid_to", "=", STILL_VALID)
      .execute();
    for (const row of rows) await expectSameRun(anvil.client, row);
    expect(
      await runOf({ client: anvil.client, deployment: system.deployment }, testBlock(386n)),
    ).to.equal(null);

    async function expectSameRun(client: ChainClient, row: (typeof rows)[number]): Promise<void> {
      const run = await runOf({ client, deployment: system.deployment }, row.block_id);
      expect(run?.holder).to.equal(row.holder);
      expect(run?.quantity).to.equal(row.quantity);
      expect(run?.authorization).to.equal(row.authorization_id);
    }
  });

  it("is the same, history included, when made in ranges from the first chain block", async () => {
    const { tables } = await stateDigest(database.db);
    const source = { chain: anvil.client, deployment: system.deployment };
    expect(await replayedDigests(source)).to.deep.equal(tables);
    expect(await replayedDigests(source, { finality: 1 })).to.deep.equal(tables);
  });
});
