import type { Db } from "../../database.ts";

/**
 * One transaction that sees mirror and paperwork at one moment, whatever others write meanwhile.
 * Everything in it is written, or nothing.
 */
export function inSnapshot<Result>(
  { db }: { readonly db: Db },
  work: (transaction: Db) => Promise<Result>,
): Promise<Result> {
  return db.transaction().setIsolationLevel("repeatable read").execute(work);
}

class Undone extends Error {}

/** As `inSnapshot`, and then undoes all that was written: to see what it would come to. */
export async function inTrial<Result>(
  { db }: { readonly db: Db },
  work: (transaction: Db) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  try {
    await inSnapshot({ db }, async (transaction) => {
      results.push(await work(transaction));
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  const [result] = results;
  if (result === undefined) throw new Error("A trial has a result, or its work throws.");
  return result;
}
