import { setTimeout as sleep } from "node:timers/promises";
import { type PartyCode, partyCode, TCO2E, tonnes } from "@sixtwo/domain";
import { expect } from "chai";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { sampleActions } from "../../testing/sample-actions.ts";
import { hashOf } from "../../testing/sample-time.ts";
import { useSampleLedger } from "../../testing/use-sample-ledger.ts";
import { undoTo } from "../mirror/undo-to.ts";
import { keptMonths } from "./kept-months.ts";
import { monthlyStatistics } from "./statistics.ts";

const LIMIT_MS = 30_000;
const DAY_MS = 86_400_000;
const CHE = partyCode("CHE");

describe("months that are kept added up", () => {
  const deps = useSampleLedger();
  const used = async (party: PartyCode | null = null) => {
    const months = await monthlyStatistics(deps, { metric: TCO2E, party });
    const told = months.filter((month) => month.used.actions > 0);
    return told.map(({ month, used: { quantity, actions } }) => {
      return `${month.toISOString().slice(0, 7)}: ${quantity} in ${actions}`;
    });
  };

  it("tell the same before anything is kept, and after", async () => {
    await addUses(deps.db, { from: 7, until: 206, quantity: 1n });
    const all = ["2026-05: 100 in 1", "2026-07: 10 in 10", "2026-08: 31 in 31"];
    const later = ["2026-09: 30 in 30", "2026-10: 31 in 31", "2026-11: 30 in 30"];
    const last = ["2026-12: 31 in 31", "2027-01: 31 in 31", "2027-02: 6 in 6"];
    const expected = [...all, ...later, ...last];
    expect(await used()).to.deep.equal(expected);
    expect(await keptThrough(deps.db, 174n)).to.equal(174n);
    expect(await used()).to.deep.equal(expected);
    expect(await used(CHE)).to.deep.equal(expected);
    expect(await used(partyCode("GHA"))).to.deep.equal([]);
  });

  it("grow with the ledger", async () => {
    await addUses(deps.db, { from: 207, until: 306, quantity: 1n });
    await used();
    expect(await keptThrough(deps.db, 274n)).to.equal(274n);
    const months = await used(CHE);
    expect(months.slice(-4)).to.deep.equal([
      "2027-02: 28 in 28",
      "2027-03: 31 in 31",
      "2027-04: 30 in 30",
      "2027-05: 17 in 17",
    ]);
  });

  it("are forgotten once a reorg takes them away", async () => {
    await deps.db.transaction().execute((transaction) => undoTo(transaction, 250n));
    await addUses(deps.db, { from: 251, until: 306, quantity: 5n });
    expect((await used()).slice(-3)).to.deep.equal([
      "2027-03: 67 in 31",
      "2027-04: 150 in 30",
      "2027-05: 85 in 17",
    ]);
  });
});

/** Uses by Switzerland, one in a chain block and one chain block a day from 22 July 2026 on. */
async function addUses(
  db: Db,
  { from, until, quantity }: { from: number; until: number; quantity: bigint },
): Promise<void> {
  const sample = sampleActions().find(({ kind }) => kind === "use");
  if (sample === undefined) throw new Error("The sample ledger has no use.");
  for (let number = from; number <= until; number += 1) {
    const at = new Date(Date.UTC(2026, 6, 22) + (number - 7) * DAY_MS);
    const hash = hashOf(1_000 * Number(quantity) + number);
    const place = { number: BigInt(number), hash, parent_hash: hashOf(number - 1), mined_at: at };
    await db
      .insertInto("ledger.chain_blocks")
      .values({ ...place, events: 1 })
      .execute();
    const dates = { acted_at: at, effective_at: at, chain_block: BigInt(number) };
    await db
      .insertInto("ledger.actions")
      .values({ ...sample, ...dates, quantity: tonnes(quantity), log_index: 0n })
      .execute();
    await sql`update ledger.cursor set number = ${number}, hash = ${hash}`.execute(db);
  }
}

/** Through which chain block sums are kept, once they are kept that far. */
async function keptThrough(db: Db, wanted: bigint): Promise<bigint | undefined> {
  const deadline = Date.now() + LIMIT_MS;
  while ((keptMonths(db)?.through.number ?? -1n) < wanted && Date.now() < deadline) await sleep(5);
  return keptMonths(db)?.through.number;
}
