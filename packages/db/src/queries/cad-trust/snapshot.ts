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
