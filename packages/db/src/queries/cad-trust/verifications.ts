import type { RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";

export type PublishedVerification = {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly verificationId: string;
  readonly body: string;
  /** Days, both included. */
  readonly from: string;
  readonly until: string;
};

/** Every verification on paper. */
export async function publishedVerifications({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedVerification>`
    select registry, activity, verification_id as "verificationId", body, period_from as "from",
      period_until as "until"
    from registry.verifications
    order by registry, verification_id`.execute(db);
  return rows;
}
