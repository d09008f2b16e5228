import type { Address } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { heldAt, type Moment } from "./moment.ts";

/** A counterparty to which a delayed account's sends do not wait. */
export type ExplorerTrust = {
  readonly account: Address;
  readonly counterparty: Address;
  /** From when it is in effect. */
  readonly trustedFrom: Date;
};

/** Whom these accounts trust, by counterparty. */
export async function findTrusts(
  { db }: { readonly db: Db },
  { accounts, moment }: { readonly accounts: readonly Address[]; readonly moment: Moment },
): Promise<readonly ExplorerTrust[]> {
  const { rows } = await sql<ExplorerTrust>`
    select t.account, t.counterparty, t.trusted_from as "trustedFrom" from ledger.trusts t
    where t.account = any(${accounts}::text[]) and ${heldAt("t", moment)}
    order by t.counterparty`.execute(db);
  return rows;
}
