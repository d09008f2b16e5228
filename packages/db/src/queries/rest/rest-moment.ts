import { type Address, type AsOf, RegistryError } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { momentOf } from "../explorer/moment.ts";

/** The moment that an answer is about, and whether anything can still change it. */
export type RestMoment = {
  readonly chainId: number;
  readonly ledger: Address;
  /** The ledger right after this chain block; -1 before the first. */
  readonly chainBlock: bigint;
  /** Of the chain block; null where it is not remembered, as nothing happened in it. */
  readonly hash: Hash | null;
  readonly minedAt: Date | null;
  /** True when no reorg and no chain block to come changes the answer. */
  readonly final: boolean;
  /** Of the newest chain block of the mirror. */
  readonly headHash: Hash;
};

type Asked = {
  readonly asOf: AsOf | null;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: number;
};

/**
 * The moment of a question, the newest when none is asked for.
 * @throws RegistryError NOT_SYNCED before anything is mirrored, BAD_INPUT for a chain block to come
 */
export async function restMoment(
  { db }: { readonly db: Db },
  { asOf, finality }: Asked,
): Promise<RestMoment> {
  const cursor = await db
    .selectFrom("ledger.cursor")
    .select(["chain_id", "ledger", "number", "hash"])
    .executeTakeFirst();
  if (cursor === undefined) throw notSynced();
  const chainBlock = (await momentOf({ db }, asOf)) ?? cursor.number;
  const lastFinal = cursor.number - BigInt(finality);
  const final =
    asOf !== null && "date" in asOf
      ? await isPast(db, { date: asOf.date, lastFinal })
      : chainBlock <= lastFinal;
  return {
    chainId: Number(cursor.chain_id),
    ledger: cursor.ledger,
    chainBlock,
    ...(await chainBlockAt(db, chainBlock)),
    final,
    headHash: cursor.hash,
  };
}

/** A date is over when something happened after it and is final: then nothing can come before it any more. */
async function isPast(
  db: Db,
  { date, lastFinal }: { readonly date: Date; readonly lastFinal: bigint },
): Promise<boolean> {
  const later = await db
    .selectFrom("ledger.chain_blocks")
    .select("number")
    .where("mined_at", ">", date)
    .where("events", ">", 0)
    .where("number", "<=", lastFinal)
    .orderBy("mined_at")
    .limit(1)
    .executeTakeFirst();
  return later !== undefined;
}

async function chainBlockAt(db: Db, number: bigint) {
  const found = await db
    .selectFrom("ledger.chain_blocks")
    .select(["hash", "mined_at as minedAt"])
    .where("number", "=", number)
    .executeTakeFirst();
  return found ?? { hash: null, minedAt: null };
}

function notSynced(): RegistryError {
  return new RegistryError("NOT_SYNCED", {
    message: "The mirror has not read any chain block yet.",
    remedy: "Wait for the indexer; /ready says when it is at the chain's head.",
  });
}
