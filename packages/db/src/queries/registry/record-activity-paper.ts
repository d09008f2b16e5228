import { RegistryError } from "@sixtwo/domain";
import { sql } from "kysely";
import type { Db } from "../../database.ts";
import { activityPaper } from "./activity-paper.ts";
import type { ActivityPaper } from "./paper.ts";
import { sameParts, writeActivityParts } from "./write-activity-parts.ts";

/**
 * Records a version of an activity's paperwork, unless the newest one says the same.
 * @returns the version that holds now, from 1
 * @throws RegistryError BAD_INPUT when the crediting period ends before it begins
 */
export async function recordActivityPaper(
  { db }: { readonly db: Db },
  paper: ActivityPaper,
): Promise<number> {
  const { from, until } = paper.crediting;
  if (from >= until) {
    throw new RegistryError("BAD_INPUT", {
      message: `The crediting period of ${paper.activity} runs from ${from} to ${until}.`,
      remedy: "Enter a last day after the first one, both as YYYY-MM-DD.",
    });
  }
  return db.transaction().execute(async (transaction) => {
    await oneWriterPerActivity(transaction, paper);
    const newest = await activityPaper({ db: transaction }, paper);
    if (newest !== null && sameText(newest.paper, paper) && sameParts(newest.paper, paper)) {
      return newest.version;
    }
    const version = (newest?.version ?? 0) + 1;
    await transaction.insertInto("registry.activities").values(rowOf(paper, version)).execute();
    await writeActivityParts({ db: transaction }, paper, version);
    return version;
  });
}

async function oneWriterPerActivity(db: Db, { registry, activity }: ActivityPaper): Promise<void> {
  const key = `registry.activities ${registry} ${activity}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db);
}

function sameText(one: ActivityPaper, other: ActivityPaper): boolean {
  return JSON.stringify(rowOf(one, 0)) === JSON.stringify(rowOf(other, 0));
}

function rowOf(paper: ActivityPaper, version: number) {
  const { registry, activity, methodology, crediting, location, validation } = paper;
  return {
    registry,
    activity,
    version,
    description: paper.description,
    link: paper.link,
    methodology_code: methodology.code,
    methodology_name: methodology.name,
    methodology_version: methodology.version,
    crediting_from: crediting.from,
    crediting_until: crediting.until,
    country: location.country,
    region: location.region,
    coordinates: location.coordinates,
    validation_id: validation.id,
    validation_body: validation.body,
    validation_type: validation.kind,
    validated_on: validation.date,
    registered_on: paper.registeredOn,
  };
}
