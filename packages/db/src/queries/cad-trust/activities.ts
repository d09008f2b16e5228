import type { PartyCode, RegistryCode } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { partsOfPapers } from "../registry/activity-parts.ts";
import { latestPaper } from "../registry/latest-paper.ts";
import type { ActivityParts } from "../registry/paper.ts";

/** An activity as the chain registered it, with the newest version of its paperwork. */
export type PublishedActivity = {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly party: PartyCode;
  readonly title: string;
  readonly sector: string;
  readonly activityType: string;
  readonly description: string;
  readonly link: string | null;
  readonly methodologyCode: string;
  readonly methodologyName: string;
  readonly methodologyVersion: string | null;
  /** Days, as all dates of paperwork. */
  readonly creditingFrom: string;
  readonly creditingUntil: string;
  readonly country: string;
  readonly region: string | null;
  readonly coordinates: string | null;
  readonly validationId: string;
  readonly validationBody: string;
  readonly validationType: string;
  readonly validatedOn: string;
  readonly registeredOn: string;
  /** Null where the paper says nothing besides. */
  readonly parts: ActivityParts | null;
};

type Row = Omit<PublishedActivity, "parts"> & { readonly version: number };

/** The activities that have paperwork; one without it waits, and so does what it issued. */
export async function publishedActivities({
  db,
}: {
  readonly db: Db;
}): Promise<readonly PublishedActivity[]> {
  const { rows } = await sql<Row>`
    select a.registry, a.activity, p.version, r.party, a.title, a.sector, a.activity_type as "activityType",
      p.description, p.link, p.methodology_code as "methodologyCode",
      p.methodology_name as "methodologyName", p.methodology_version as "methodologyVersion",
      p.crediting_from as "creditingFrom", p.crediting_until as "creditingUntil", p.country,
      p.region, p.coordinates, p.validation_id as "validationId",
      p.validation_body as "validationBody", p.validation_type as "validationType",
      p.validated_on as "validatedOn", p.registered_on as "registeredOn"
    from ledger.activities a
    join ledger.registries r on r.registry = a.registry
    join ${latestPaper} p on p.registry = a.registry and p.activity = a.activity
    order by a.registry, a.activity`.execute(db);
  const parts = await partsOfPapers({ db }, null);
  return rows.map(({ version, ...row }) => ({ ...row, parts: parts.of({ ...row, version }) }));
}
