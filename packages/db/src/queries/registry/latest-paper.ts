import { type RawBuilder, sql } from "kysely";

/** The version that holds of each activity's paperwork, as a table. */
export const latestPaper: RawBuilder<unknown> = sql`(
  select distinct on (registry, activity)
    registry, activity, version, description, link, methodology_code, methodology_name,
    methodology_version, crediting_from, crediting_until, country, region, coordinates,
    validation_id, validation_body, validation_type, validated_on, registered_on, recorded_at
  from registry.activities
  order by registry, activity, version desc
)`;
