import type { Address, PartyPolicy, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { heldAt, type Moment } from "./moment.ts";

/** How a Party runs a registry, as it stood at a moment. */
export type ExplorerPolicy = PartyPolicy & {
  readonly registry: RegistryCode;
  readonly setBy: Address;
  readonly setAt: Date;
};

/** The policies of the registries; one that has set none is left out. */
export async function findPolicies(
  { db }: { readonly db: Db },
  { codes, moment }: { readonly codes: readonly RegistryCode[]; readonly moment: Moment },
): Promise<readonly ExplorerPolicy[]> {
  // A lifetime has at most 32 bits, which a number holds.
  const { rows } = await sql<ExplorerPolicy>`
    select p.registry, p.issue_by_two as "issueByTwo", p.authorize_by_two as "authorizeByTwo",
      p.revoke_by_two as "revokeByTwo", p.verified_only as "verifiedOnly",
      p.request_lifetime_seconds::float8 as "requestLifetimeSeconds",
      p.send_delay_seconds as "sendDelaySeconds", p.recall_delay_seconds as "recallDelaySeconds",
      p.set_by as "setBy", p.set_at as "setAt"
    from ledger.policies p
    where p.registry = any(${codes}::text[]) and ${heldAt("p", moment)}`.execute(db);
  return rows;
}
