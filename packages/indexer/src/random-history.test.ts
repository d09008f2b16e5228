import {
  getHead,
  prepareCancel,
  prepareIssue,
  prepareMerge,
  prepareRequestMove,
  prepareSend,
  prepareTag,
  prepareUseTowardsNdc,
  runOf,
  type Signer,
} from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  TEST_ISSUANCE,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { type BlockRow, STILL_VALID } from "@sixtwo/db";
import { stateDigest } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { approachCode, type RegistryCode, RegistryError, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import fc from "fast-check";
import { authorizeTwice, issueFirstBatch, XXA01, XXC01 } from "./testing/life-cycle.ts";
import { replayedDigests, startTestMirror } from "./testing/test-mirror.ts";

/** One thing that may happen; `pick` and `part` choose the block and how much of it. */
type Happening = { readonly act: Act; readonly pick: number; readonly part: number };

const ACTS = [
  "issue",
  "tag",
  "send",
  "send abroad",
  "use",
  "cancel",
  "request",
  "merge",
  "reorg",
] as const;
type Act = (typeof ACTS)[number];

const happening = fc.record({
  act: fc.constantFrom(...ACTS),
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
    floor = (await getHead(anvil.client)).number;
  });
  after(() => anvil?.stop());

  it("the mirror is what a replay makes, and what the ledger has", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 25 }), async (history) => {
        database = await createTestDatabase();
        const mirror = startTestMirror(source(), database.db, { finality: 40 });
        try {
          await mirror.atHead();
          for (const next of history) await happen(next);
          await mirror.atHead();
          const { tables } = await stateDigest(database.db);
          expect(tables).to.deep.equal(await replayedDigests(source(), { finality: 3 }));
          await expectLedgerToAgree();
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

  type Chosen = {
    readonly block: BlockRow;
    readonly part: number;
    readonly blocks: readonly BlockRow[];
  };

  async function perform(
    act: Exclude<Act, "reorg">,
    { block, part, blocks }: Chosen,
  ): Promise<void> {
    const { deployment, send } = system;
    const { a, c } = system.countries;
    const { signer, registry, home, abroad } = sideOf(block);
    const quantity = tonnes((block.quantity * BigInt(part) + 99n) / 100n);
    const from = signer.address;
    const approach = block.authorization_id === null ? null : approachCode("CA0001");
    const chosen = { block: block.block_id, quantity };
    const disposal = { ...chosen, from, registry, approach, beneficiary: null };
    const right = blocks.find(({ first_serial }) => first_serial === block.last_serial + 1n);
    switch (act) {
      case "issue": {
        const issuance = {
          ...TEST_ISSUANCE,
          to: a.treasury.address,
          underlying: null,
          quantity: tonnes(part),
        };
        await send(a.registrar, prepareIssue(deployment, issuance));
        return;
      }
      case "tag":
        await send(
          a.registrar,
          prepareTag(deployment, { ...chosen, authorization: (part % 2) + 1 }),
        );
        return;
      case "send":
        await send(signer, prepareSend(deployment, { ...chosen, from, to: home }));
        return;
      case "send abroad":
        await send(signer, prepareSend(deployment, { ...chosen, from, to: abroad }));
        return;
      case "use":
        await send(signer, prepareUseTowardsNdc(deployment, { ...disposal, ndcYear: null }));
        return;
      case "cancel":
        await send(signer, prepareCancel(deployment, { ...disposal, kind: "omge-cancellation" }));
        return;
      case "request":
        await send(signer, prepareRequestMove(deployment, { ...chosen, to: c.treasury.address }));
        return;
      case "merge":
        if (right === undefined) return;
        await send(
          signer,
          prepareMerge(deployment, { block: block.block_id, right: right.block_id }),
        );
        return;
      default:
        throw new Error(`Unknown act ${act satisfies never}`);
    }
  }

  function sideOf({ holder }: BlockRow): {
    readonly signer: Signer;
    readonly registry: RegistryCode;
    readonly home: BlockRow["holder"];
    readonly abroad: BlockRow["holder"];
  } {
    const { a, c } = system.countries;
    const [own, other, registry] =
      holder === c.treasury.address || holder === c.entity.address ? [c, a, XXC01] : [a, c, XXA01];
    const signer = holder === own.entity.address ? own.entity : own.treasury;
    const home = signer === own.entity ? own.treasury : own.entity;
    return { signer, registry, home: home.address, abroad: other.treasury.address };
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
  }
});
