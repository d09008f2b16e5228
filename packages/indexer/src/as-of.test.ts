import { getChainBlock, getHead } from "@sixtwo/chain";
import {
  deployTestSystem,
  startAnvil,
  type TestChain,
  type TestSystem,
} from "@sixtwo/chain/testing";
import { type BlockRow, type Db, STILL_VALID } from "@sixtwo/db";
import { mirrorDigest } from "@sixtwo/db/digest";
import {
  countAccounts,
  countBlocks,
  countHoldings,
  listAccounts,
  listBlocks,
  listHoldings,
  type Moment,
  momentOf,
  sumPartyTotals,
} from "@sixtwo/db/explorer";
import { readCursor } from "@sixtwo/db/mirror";
import { createTestDatabase, type TestDatabase } from "@sixtwo/db/testing";
import { partyCode, RegistryError, TCO2E } from "@sixtwo/domain";
import { expect } from "chai";
import fc from "fast-check";
import { authorizeTwice, issueFirstBatch } from "./testing/life-cycle.ts";
import { setLevies } from "./testing/office-acts.ts";
import { BLOCK_ACTS, type BlockAct, doBlockAct } from "./testing/random-acts.ts";
import { doOfficeAct, OFFICE_ACTS, type OfficeAct } from "./testing/random-office-acts.ts";
import { startTestMirror, type TestMirror } from "./testing/test-mirror.ts";

type Happening = {
  readonly act: BlockAct | OfficeAct | "nothing";
  readonly pick: number;
  readonly part: number;
};

/** What a reader is told about one moment. */
type Answers = Readonly<Record<string, unknown>>;

const CODES = ["XXA", "XXC"].map(partyCode);
const PAGE = { first: 100, after: null };

const happening: fc.Arbitrary<Happening> = fc.record({
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...BLOCK_ACTS) },
    { weight: 3, arbitrary: fc.constantFrom(...OFFICE_ACTS) },
    { weight: 1, arbitrary: fc.constant("nothing" as const) },
  ),
  pick: fc.nat(1000),
  part: fc.integer({ min: 1, max: 100 }),
});

describe("what is said of the past", function () {
  this.timeout(300_000);
  let anvil: TestChain;
  let system: TestSystem;
  before(async () => {
    anvil = await startAnvil();
    system = await deployTestSystem(anvil);
    await authorizeTwice(system);
    await issueFirstBatch(system);
    await setLevies({ system, chain: anvil });
  });
  after(() => anvil?.stop());

  it("is what was said when it was the present, by chain block and by date", async () => {
    const history = fc.array(happening, { minLength: 20, maxLength: 30 });
    await fc.assert(fc.asyncProperty(history, holds), { numRuns: 3, endOnFailure: true });
  });

  async function holds(history: readonly Happening[]): Promise<void> {
    const database = await createTestDatabase();
    const source = { chain: anvil.client, deployment: system.deployment };
    const mirror = startTestMirror(source, database.db, { finality: 3 });
    try {
      const said = await live(history, mirror, database);
      for (const [number, answers] of said) {
        expect(await answersAt(database.db, number), `at ${number}`).to.deep.equal(answers);
        const mined = await getChainBlock(anvil.client, number);
        const date = mined?.timestamp ?? new Date(0);
        const moment = await momentOf({ db: database.db }, { date });
        expect(await answersAt(database.db, moment), date.toISOString()).to.deep.equal(answers);
      }
      expect(said.size).to.equal(history.length);
    } finally {
      await mirror.indexer.stop();
      await database.close();
    }
  }

  /** Lives through a history, and notes after each step what is said then. */
  async function live(
    history: readonly Happening[],
    mirror: TestMirror,
    { db }: TestDatabase,
  ): Promise<ReadonlyMap<bigint, Answers>> {
    const said = new Map<bigint, Answers>();
    for (const next of history) {
      await happen(next, db);
      await mirror.atHead();
      const number = (await readCursor(db))?.number ?? 0n;
      said.set(number, await answersAt(db, null, number));
    }
    return said;
  }

  /** What happens next; a chain block at least, also where an act was refused or had nothing to do. */
  async function happen(next: Happening, db: Db): Promise<void> {
    const { number, timestamp } = await getHead(anvil.client);
    // A second at least, so that a date tells chain blocks apart.
    const minedAt = timestamp.getTime() / 1000 + 1 + next.pick;
    await anvil.request("evm_setNextBlockTimestamp", [minedAt]);
    if (next.act === "nothing") return pass((next.pick % 6) + 1);
    await attempt(next.act, next, db);
    if ((await getHead(anvil.client)).number === number) await pass(1);
  }

  async function attempt(
    act: BlockAct | OfficeAct,
    { pick, part }: Happening,
    db: Db,
  ): Promise<void> {
    const blocks = await held(db);
    const block = blocks[pick % blocks.length];
    if (block === undefined) return;
    const stage = { system, chain: anvil, db };
    const chosen = { block, part, blocks };
    const done = isBlockAct(act) ? doBlockAct(stage, act, chosen) : doOfficeAct(stage, act, chosen);
    await done.catch((error: unknown) => {
      if (!(error instanceof RegistryError) || error.code !== "REFUSED_BY_RULE") throw error;
    });
  }

  async function pass(chainBlocks: number): Promise<void> {
    await anvil.request("anvil_mine", [chainBlocks]);
  }
});

async function answersAt(db: Db, moment: Moment, until = moment ?? 0n): Promise<Answers> {
  const all = { filter: {}, page: PAGE, moment };
  const rowsOf = <Row>({ rows }: { readonly rows: readonly { readonly row: Row }[] }) =>
    rows.map(({ row }) => row);
  return {
    holdings: rowsOf(await listHoldings({ db }, all)),
    accounts: rowsOf(await listAccounts({ db }, all)),
    blocks: rowsOf(await listBlocks({ db }, all)),
    latest: rowsOf(await listBlocks({ db }, { ...all, sort: { field: "latest" } })),
    totals: await sumPartyTotals({ db }, { codes: CODES, metric: TCO2E, moment }),
    counts: [
      await countHoldings({ db }, all),
      await countAccounts({ db }, all),
      await countBlocks({ db }, all),
    ],
    tables: (await mirrorDigest(db, { until, every: 1_000_000n })).points.at(-1)?.tables,
  };
}

function held(db: Db): Promise<readonly BlockRow[]> {
  return db
    .selectFrom("ledger.blocks")
    .selectAll()
    .where("valid_to", "=", STILL_VALID)
    .orderBy("first_serial")
    .execute();
}

function isBlockAct(act: BlockAct | OfficeAct): act is BlockAct {
  return BLOCK_ACTS.some((known) => known === act);
}
