import { approachOf, getHead, recallOf, requestOf, runOf } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { type BlockRow, STILL_VALID } from "@sixtwo/db";
import { stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { RegistryError } from "@sixtwo/domain";
import { expect } from "chai";
import fc from "fast-check";
import { authorizeSendAndUse, authorizeTwice, CA, issueFirstBatch } from "./testing/life-cycle.ts";
import { setLevies } from "./testing/office-acts.ts";
import { BLOCK_ACTS, type BlockAct, type Chosen, doBlockAct } from "./testing/random-acts.ts";
import { doOfficeAct, OFFICE_ACTS, type OfficeAct } from "./testing/random-office-acts.ts";
import { replayedDigests, startTestMirror } from "./testing/test-mirror.ts";

/** One thing that may happen; `pick` and `part` choose the block and how much of it. */
type Happening = {
  readonly act: BlockAct | OfficeAct | "reorg";
  readonly pick: number;
  readonly part: number;
};

const happening: fc.Arbitrary<Happening> = fc.record({
  // Twice as often a move of a block as anything that a Party decides.
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...BLOCK_ACTS) },
    { weight: 3, arbitrary: fc.constantFrom(...OFFICE_ACTS) },
    { weight: 1, arbitrary: fc.constant("reorg" as const) },
  ),
  pick: fc.nat(1000),
  part: fc.integer({ min: 1, max: 100 }),
});

describe("after any history with reorgs", function () {
  this.timeout(300_000);
  let anvil: TestChain;
  let system: TestSystem;
  let database: TestDatabase;
  let floor: bigint;
  const source = () => ({ chain: anvil.client, deployment: system.deployment });

  before(async () => {
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await authorizeTwice(system);
    await issueFirstBatch(system);
    await authorizeSendAndUse(system);
    await setLevies({ system, chain: anvil });
    floor = (await getHead(anvil.client)).number;
  });
  after(() => anvil?.stop());

  it("the mirror is what a replay makes, and what the ledger has", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 15, maxLength: 40 }), async (history) => {
        database = await createTestDatabase();
        const mirror = startTestMirror(source(), database.db, { finality: 40 });
        try {
          await mirror.atHead();
          for (const next of history) await happen(next);
          await mirror.atHead();
          const { tables } = await stateDigest(database.db);
          expect(tables).to.deep.equal(await replayedDigests(source(), { finality: 3 }));
          await expectLedgerToAgree();
          await expectOfficesToAgree();
        } finally {
          await mirror.indexer.stop();
          await database.close();
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  async function happen({ act, pick, part }: Happening): Promise<void> {
    if (act === "reorg") {
      const { number } = await getHead(anvil.client);
      const depth = Math.min((pick % 20) + 1, Number(number - floor));
      if (depth > 0) await anvil.request("anvil_reorg", [depth, []]);
      return;
    }
    const blocks = await held();
    const block = blocks[pick % blocks.length];
    if (block === undefined) return;
    try {
      await perform(act, { block, part, blocks });
    } catch (error) {
      // The mirror may lag and the rules may refuse: then nothing happened.
      if (!(error instanceof RegistryError) || error.code !== "REFUSED_BY_RULE") throw error;
    }
  }

  async function perform(act: BlockAct | OfficeAct, chosen: Chosen): Promise<void> {
    const stage = { system, chain: anvil, db: database.db };
    if (isBlockAct(act)) await doBlockAct(stage, act, chosen);
    else await doOfficeAct(stage, act, chosen);
  }

  function held(): Promise<readonly BlockRow[]> {
    return database.db
      .selectFrom("ledger.blocks")
      .selectAll()
      .where("valid_to", "=", STILL_VALID)
      .orderBy("first_serial")
      .execute();
  }

  async function expectLedgerToAgree(): Promise<void> {
    const reading = { client: anvil.client, deployment: system.deployment };
    const blocks = await held();
    for (const row of blocks) {
      const run = await runOf(reading, row.block_id);
      expect(run).to.deep.equal({
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
    const batches = await database.db.selectFrom("ledger.batches").select("quantity").execute();
    const issued = batches.reduce((sum, { quantity }) => sum + quantity, 0n);
    expect(blocks.reduce((sum, { quantity }) => sum + quantity, 0n)).to.equal(issued);
    const frozen = blocks.filter((block) => block.frozen).map(({ block_id }) => block_id);
    const holds = await database.db
      .selectFrom("ledger.holds")
      .where("valid_to", "=", STILL_VALID)
      .select("block_id")
      .orderBy("block_id")
      .execute();
    expect(frozen.toSorted()).to.deep.equal(holds.map(({ block_id }) => block_id).toSorted());
  }

  async function expectOfficesToAgree(): Promise<void> {
    const reading = { client: anvil.client, deployment: system.deployment };
    const requests = await database.db
      .selectFrom("ledger.requests")
      .where("valid_to", "=", STILL_VALID)
      .select(["request_id", "status", "due"])
      .execute();
    for (const { request_id, status, due } of requests) {
      const onChain = await requestOf(reading, request_id);
      expect([status, due]).to.deep.equal([onChain?.status, onChain?.due]);
    }
    const approaches = await database.db
      .selectFrom("ledger.approaches")
      .where("valid_to", "=", STILL_VALID)
      .select(["party", "status", "paused_reason"])
      .execute();
    for (const { party, status, paused_reason } of approaches) {
      const onChain = await approachOf(reading, { party, approach: CA });
      expect([status, paused_reason]).to.deep.equal([onChain?.status, onChain?.paused]);
    }
    const recalls = await database.db
      .selectFrom("ledger.recalls")
      .where("valid_to", "=", STILL_VALID)
      .select(["block_id", "status", "to_account"])
      .execute();
    for (const { block_id, status, to_account } of recalls) {
      const onChain = await recallOf(reading, block_id);
      expect(onChain?.to).to.equal(status === "announced" ? to_account : undefined);
    }
  }
});

function isBlockAct(act: BlockAct | OfficeAct): act is BlockAct {
  return BLOCK_ACTS.some((known) => known === act);
}
