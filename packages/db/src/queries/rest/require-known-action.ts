import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { decodeCursor } from "../explorer/cursor.ts";
import { REST_ACTIONS } from "./actions.ts";

/**
 * Makes sure that a reader who goes on from an action has read what still holds.
 * @throws RegistryError BAD_INPUT for a foreign cursor; CURSOR_REPLACED when a reorg undid the action
 */
export async function requireKnownAction({ db }: { readonly db: Db }, since: string) {
  const { name, shape } = REST_ACTIONS;
  const [chainBlock = "", logIndex = "", item = "", transaction = ""] = decodeCursor(
    name,
    shape,
    since,
  );
  const found = await db
    .selectFrom("ledger.actions")
    .select("tx_hash")
    .where("chain_block", "=", BigInt(chainBlock))
    .where("log_index", "=", BigInt(logIndex))
    .where(sql<boolean>`item = ${item}::bigint`) // any digits of a cursor fit
    .executeTakeFirst();
  if (found?.tx_hash === transaction) return;
  throw new RegistryError("CURSOR_REPLACED", {
    message: `The action at chain block ${chainBlock} that since names is not in the ledger any more: the chain replaced it.`,
    remedy:
      "Forget what you have read from chain blocks that were not final, and go on from the last action before them.",
  });
}
