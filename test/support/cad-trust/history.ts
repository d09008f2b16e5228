import type { Db } from "@sixtwo/db";
import { sampleAddress, sampleBlockId } from "@sixtwo/db/testing";
import { type BlockId, packBlockId, registryCode, tonnes, vintage } from "@sixtwo/domain";

/** What may happen in the registry; `pick` chooses a block among those that it can happen to. */
export type Happening =
  | { readonly what: "issue" }
  | { readonly what: "send" | "split-send" | "use" | "cancel"; readonly pick: number }
  | { readonly what: "retitle"; readonly title: string };

/** A unit as CAD Trust has to show it: first and last serial, tonnes, status. */
type ShownUnit = readonly [first: number, last: number, tonnes: number, status: string];

export type History = {
  readonly happen: (happening: Happening) => Promise<void>;
  /** Every unit that there has to be now, by first serial: told by what happened alone. */
  readonly units: () => readonly ShownUnit[];
};

type Block = {
  readonly id: BlockId;
  readonly batch: bigint;
  readonly first: number;
  last: number;
  status: string;
  holder: string;
};

const GHANA = registryCode("GHA01");
const BATCH_SIZE = 100;
const FIRST_CHAIN_BLOCK = 7; // the sample ledger ends before it

/** Goes on with the history of the sample ledger, as the mirror would write it. */
export function createHistory(db: Db): History {
  const blocks = sampleBlocks();
  let acts = 0;
  const act = (happening: Happening) => {
    acts++;
    return doHappening({ db, blocks, number: acts }, happening);
  };
  return {
    happen: act,
    units: () =>
      blocks
        .map(({ first, last, status }) => [first, last, last - first + 1, status] as const)
        .toSorted(([a], [b]) => a - b),
  };
}

function sampleBlocks(): Block[] {
  const block = (first: number, last: number, [status, holder]: readonly [string, string]) => ({
    ...{ id: sampleBlockId(first), batch: first > 1000 ? 2n : 1n, first, last, status, holder },
  });
  return [
    block(1, 550, ["Held", "a2"]),
    block(551, 600, ["Retired", "a7"]),
    block(601, 900, ["Held", "a3"]),
    block(901, 1000, ["Retired", "a5"]),
    block(1001, 1200, ["Issued", "a1"]),
  ];
}

type Deps = { readonly db: Db; readonly blocks: Block[]; readonly number: number };

async function doHappening(deps: Deps, happening: Happening): Promise<void> {
  if (happening.what === "issue") return issue(deps);
  if (happening.what === "retitle") {
    const { title } = happening;
    await deps.db.updateTable("ledger.activities").set({ title }).execute();
    return;
  }
  const held = deps.blocks.filter(({ status, first, last }) => status === "Held" && last > first);
  const block = held[happening.pick % Math.max(held.length, 1)];
  if (block === undefined) return; // all is used up
  switch (happening.what) {
    case "send":
      return move(deps, block, { holder: other(block), status: "Held", kind: "domestic-transfer" });
    case "split-send":
      return splitSend(deps, block);
    case "use":
      return move(deps, block, { holder: "a5", status: "Retired", kind: "use" });
    default:
      return move(deps, block, { holder: "a7", status: "Retired", kind: "cancellation" });
  }
}

function other({ holder }: Block): string {
  return holder === "a1" ? "a2" : "a1";
}

type Move = {
  readonly holder: string;
  readonly status: "Held" | "Retired";
  readonly kind: "domestic-transfer" | "use" | "cancellation";
};

async function move(deps: Deps, block: Block, { holder, status, kind }: Move): Promise<void> {
  Object.assign(block, { holder, status });
  const terminal = status === "Retired";
  await deps.db
    .updateTable("ledger.blocks")
    .set({ holder: sampleAddress(holder), terminal, first_transferred: terminal })
    .where("block_id", "=", block.id)
    .execute();
  await record(deps, block, kind);
}

/** The part with the higher serials becomes a block of its own. */
async function splitSend(deps: Deps, block: Block): Promise<void> {
  const { db, blocks } = deps;
  const cut = Math.floor((block.first + block.last) / 2);
  const part = { ...block, id: partId(cut + 1), first: cut + 1, holder: other(block) };
  const row = await newest(db, block.id);
  block.last = cut;
  await db
    .updateTable("ledger.blocks")
    .set({ last_serial: BigInt(cut), quantity: tonnes(cut - block.first + 1) })
    .where("block_id", "=", block.id)
    .where("valid_from", "=", row.valid_from)
    .execute();
  const serials = { first_serial: BigInt(part.first), quantity: tonnes(part.last - cut) };
  const moved = { block_id: part.id, holder: sampleAddress(part.holder) };
  await db
    .insertInto("ledger.blocks")
    .values({ ...row, ...serials, ...moved })
    .execute();
  blocks.push(part);
  await record(deps, part, "domestic-transfer");
}

/** Only blocks of the first batch can be split: no other is authorized. */
function partId(first: number): BlockId {
  return packBlockId({ registry: GHANA, vintage: vintage(2023), batch: 1n, first: BigInt(first) });
}

async function newest(db: Db, id: BlockId) {
  return db
    .selectFrom("ledger.blocks")
    .selectAll()
    .where("block_id", "=", id)
    .orderBy("valid_from", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
}

async function issue(deps: Deps): Promise<void> {
  const { db, blocks, number } = deps;
  const first = Math.max(...blocks.map(({ last }) => last)) + 1;
  const last = first + BATCH_SIZE - 1;
  const [batch, chain] = [BigInt(number + 2), BigInt(FIRST_CHAIN_BLOCK + number)];
  const serials = {
    ...{ batch, first_serial: BigInt(first), last_serial: BigInt(last) },
    quantity: tonnes(BATCH_SIZE),
  };
  const pattern = await db
    .selectFrom("ledger.batches")
    .selectAll()
    .where("batch", "=", 2n)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("ledger.batches")
    .values({ ...pattern, ...serials, chain_block: chain, tx_hash: hashOf(number) })
    .execute();
  const [year, key] = [vintage(2024), { registry: GHANA, first: BigInt(first) }];
  const id = packBlockId({ ...key, vintage: year, batch });
  const row = await newest(db, sampleBlockId(1001));
  const since = { valid_from: chain, block_id: id };
  await db
    .insertInto("ledger.blocks")
    .values({ ...row, ...serials, ...since })
    .execute();
  const block = { id, batch, first, last, status: "Issued", holder: "a1" };
  blocks.push(block);
  await record(deps, block, "issuance");
}

type Recorded = Move["kind"] | "issuance";

/** Writes an action like one of the sample ledger's, about other serials. */
async function record(deps: Deps, block: Block, kind: Recorded): Promise<void> {
  const { db, number } = deps;
  const pattern = await db
    .selectFrom("ledger.actions")
    .selectAll()
    .where("kind", "=", kind === "domestic-transfer" ? "authorization" : kind)
    .orderBy("chain_block", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const place = { chain_block: BigInt(FIRST_CHAIN_BLOCK + number), log_index: 0n, item: 0 };
  const serials = {
    ...{ block_id: block.id, batch: block.batch },
    ...{ first_serial: BigInt(block.first), last_serial: BigInt(block.last) },
    quantity: tonnes(block.last - block.first + 1),
  };
  const at = new Date(Date.UTC(2026, 6, 1, number));
  const when = { acted_at: at, effective_at: at, tx_hash: hashOf(number) };
  await db
    .insertInto("ledger.actions")
    .values({ ...pattern, ...place, ...serials, ...when, kind })
    .execute();
}

function hashOf(number: number): `0x${string}` {
  return `0x${`${number}`.padStart(8, "0").padStart(64, "ac")}`;
}
