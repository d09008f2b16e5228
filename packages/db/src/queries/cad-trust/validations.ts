import type { RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { latestPaper } from "../registry/latest-paper.ts";

/** A validation of an activity before the one that its newest paperwork is about. */
export type PublishedValidation = {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly validationId: string;
  readonly body: string;
  readonly validationType: string;
  readonly validatedOn: string;
  /** Days, both included. */
  readonly creditingFrom: string;
  readonly creditingUntil: string;
};

/**
 * The validations that a change or a renewal has followed, each as its newest version says. A new
 * version about the design itself corrects the older one, which then is none.
 */
export async function earlierValidations({ db }: { readonly db: Db }) {
  const { rows } = await sql<PublishedValidation>`
    select distinct on (a.registry, a.activity, a.validation_id)
      a.registry, a.activity, a.validation_id as "validationId", a.validation_body as body,
      a.validation_type as "validationType", a.validated_on as "validatedOn",
      a.crediting_from as "creditingFrom", a.crediting_until as "creditingUntil"
    from registry.activities a
    join ${latestPaper} p on p.registry = a.registry and p.activity = a.activity
    where p.validation_type <> 'design' and a.validation_id <> p.validation_id
    order by a.registry, a.activity, a.validation_id, a.version desc`.execute(db);
  return rows;
}
