import type { Db } from "@sixtwo/db";
import type { Random } from "../../indexer/chain/random.ts";

/** One request's variables. */
export type Variables = Readonly<Record<string, string | number>>;

/** The same question to both: PostGraphile's with aliases that give its answer the shape of ours. */
export type Question = { readonly ours: Variables; readonly theirs: Variables };

/** One thing that is asked again and again, of other serials, Parties and dates each time. */
export type ApiCase = {
  readonly name: string;
  /** How many times PostGraphile's requests per second ours should answer, where that is a goal. */
  readonly goal?: number;
  readonly ours: string;
  readonly theirs: string;
  /** @returns different questions, in no order; the same ones for the same ledger. */
  readonly questions: (db: Db, random: Random) => Promise<readonly Question[]>;
};

/** Enough that an answer is seldom asked for twice while the head stands. */
export const QUESTIONS = 4_000;

/** One of them. @throws RangeError when there are none */
export function pickedFrom<One>(all: readonly One[], random: Random): One {
  const picked = all[random(all.length)];
  if (picked === undefined) throw new RangeError("Nothing is there to pick from.");
  return picked;
}

/** All of them in another order. */
export function shuffled<One>(all: readonly One[], random: Random): One[] {
  return all
    .map((one) => ({ one, order: random(2 ** 31) }))
    .sort((a, b) => a.order - b.order)
    .map(({ one }) => one);
}
