import type { Db } from "@sixtwo/db";
import { sampleBlockId } from "@sixtwo/db/testing";
import { packBlockId, registryCode, tonnes, vintage } from "@sixtwo/domain";

const BATCH = 3n;
const CHAIN_BLOCK = 7n;
const FIRST_SERIAL = 1201;
const TONNES_EACH = 10;
const ROWS_PER_STATEMENT = 1000;

/** Goes on with the sample ledger: a batch that is divided into so many blocks of ten tonnes. */
export async function insertUnits(db: Db, count: number): Promise<void> {
  const last = FIRST_SERIAL + count * TONNES_EACH - 1;
  const whole = {
    ...{ batch: BATCH, chain_block: CHAIN_BLOCK, quantity: tonnes(count * TONNES_EACH) },
    ...{ first_serial: BigInt(FIRST_SERIAL), last_serial: BigInt(last) },
    tx_hash: `0x${"ac".repeat(32)}` as const,
  };
  const batches = db.selectFrom("ledger.batches").selectAll().where("batch", "=", 2n);
  const batch = await batches.executeTakeFirstOrThrow();
  await db
    .insertInto("ledger.batches")
    .values({ ...batch, ...whole })
    .execute();
  const issuances = db.selectFrom("ledger.actions").selectAll().where("kind", "=", "issuance");
  const issuance = await issuances.where("batch", "=", 2n).executeTakeFirstOrThrow();
  await db
    .insertInto("ledger.actions")
    .values({ ...issuance, ...whole, block_id: idOf(FIRST_SERIAL) })
    .execute();
  await insertBlocks(db, count);
}

async function insertBlocks(db: Db, count: number): Promise<void> {
  const blocks = db.selectFrom("ledger.blocks").selectAll();
  const block = await blocks.where("block_id", "=", sampleBlockId(1001)).executeTakeFirstOrThrow();
  const rows = Array.from({ length: count }, (_, index) => {
    const first = FIRST_SERIAL + index * TONNES_EACH;
    const serials = { first_serial: BigInt(first), last_serial: BigInt(first + TONNES_EACH - 1) };
    const own = { block_id: idOf(first), batch: BATCH, quantity: tonnes(TONNES_EACH) };
    return { ...block, ...own, ...serials, valid_from: CHAIN_BLOCK };
  });
  for (let start = 0; start < count; start += ROWS_PER_STATEMENT) {
    const some = rows.slice(start, start + ROWS_PER_STATEMENT);
    await db.insertInto("ledger.blocks").values(some).execute();
  }
}

function idOf(first: number) {
  const registry = registryCode("GHA01");
  return packBlockId({ registry, vintage: vintage(2024), batch: BATCH, first: BigInt(first) });
}
