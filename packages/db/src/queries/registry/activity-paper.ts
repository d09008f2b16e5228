import type { RegistryCode } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { ActivityPaperRow } from "../../schema/paperwork.ts";
import { activityParts } from "./activity-parts.ts";
import type { ActivityPaper, ActivityParts, ValidationKind } from "./paper.ts";

type Key = { readonly registry: RegistryCode; readonly activity: string };
type Version = {
  readonly version: number;
  readonly recordedAt: Date;
  readonly paper: ActivityPaper;
};

/** The version that holds of an activity's paperwork, or null when there is none. */
export async function activityPaper(
  { db }: { readonly db: Db },
  { registry, activity }: Key,
): Promise<Version | null> {
  const row = await db
    .selectFrom("registry.activities")
    .selectAll()
    .where("registry", "=", registry)
    .where("activity", "=", activity)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return versionOf(row, await activityParts({ db }, row));
}

type Row = Omit<ActivityPaperRow, "recorded_at"> & { readonly recorded_at: Date };

function versionOf(row: Row, parts: ActivityParts | null): Version {
  const paper = { ...paperOf(row), ...(parts === null ? {} : { parts }) };
  return { version: row.version, recordedAt: row.recorded_at, paper };
}

function paperOf(row: Row): ActivityPaper {
  const { registry, activity, description, link, country, region, coordinates } = row;
  return {
    registry,
    activity,
    description,
    link,
    methodology: {
      code: row.methodology_code,
      name: row.methodology_name,
      version: row.methodology_version,
    },
    crediting: { from: row.crediting_from, until: row.crediting_until },
    location: { country, region, coordinates },
    validation: {
      id: row.validation_id,
      body: row.validation_body,
      kind: row.validation_type as ValidationKind, // written by recordActivityPaper only
      date: row.validated_on,
    },
    registeredOn: row.registered_on,
  };
}
