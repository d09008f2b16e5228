import type { Address, ApproachStatus } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import type { Hash } from "../../schema/versioned.ts";
import { type ApproachKey, approachKeyTable } from "./approach-key.ts";
import { type Moment, recordedAt } from "./moment.ts";
import { allOf } from "./where.ts";

/** A status that a Party gave an approach. */
export type ExplorerApproachStatus = ApproachKey & {
  readonly status: ApproachStatus;
  /** Empty where none was given. */
  readonly reason: string;
  readonly changedBy: Address;
  readonly changedAt: Date;
  readonly transaction: Hash;
};

/** What the approaches with these keys have been up to a moment, oldest first. */
export async function findApproachStatuses(
  { db }: { readonly db: Db },
  { keys, moment }: { readonly keys: readonly ApproachKey[]; readonly moment: Moment },
): Promise<readonly ExplorerApproachStatus[]> {
  const { rows } = await sql<ExplorerApproachStatus>`
    select s.party, s.approach, s.status, s.reason, s.changed_by as "changedBy",
      s.changed_at as "changedAt", s.tx_hash as "transaction"
    from ledger.approach_statuses s
    join ${approachKeyTable(keys)} on k.party = s.party and k.approach = s.approach
    where ${allOf([recordedAt("s", moment)])}
    order by s.chain_block, s.log_index`.execute(db);
  return rows;
}
