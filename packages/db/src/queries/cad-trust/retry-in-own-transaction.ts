import type { Db } from "../../database.ts";
import { retryPublication } from "./retry-publication.ts";

/**
 * Gives a parked record another try, over a connection that else only reads.
 * @returns false when it is not parked, or the registry no longer has it
 */
export function retryInOwnTransaction(
  { db }: { readonly db: Db },
  localId: string,
): Promise<boolean> {
  return db
    .transaction()
    .setAccessMode("read write")
    .execute((transaction) => retryPublication({ db: transaction }, localId));
}
