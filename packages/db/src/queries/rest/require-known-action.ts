import { RegistryError } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
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
    .select("chain_block")
    .where("chain_block", "=", BigInt(chainBlock))
    .where("log_index", "=", BigInt(logIndex))
    .where((is) => is("item", "=", Number(item)))
    .where("tx_hash", "=", transaction as Hash) // text that equals no hash finds nothing
    .executeTakeFirst();
  if (found !== undefined) return;
  throw new RegistryError("CURSOR_REPLACED", {
    message: `The action at chain block ${chainBlock} that since names is not in the ledger any more: the chain replaced it.`,
    remedy: `Forget what you have read from chain blocks that were not final, and go on from the last action before them.`,
  });
}
