import type { RegistryCode } from "@sixtwo/domain";
import type { Db } from "../../database.ts";
import type { ActivityParts, RatingScheme, StakeholderPart } from "./paper.ts";

type Deps = { readonly db: Db };

/** One version of one activity's paperwork. */
export type PaperVersion = {
  readonly registry: RegistryCode;
  readonly activity: string;
  readonly version: number;
};

export type PartsByPaper = {
  /** Null for a version that says nothing besides. */
  readonly of: (version: PaperVersion) => ActivityParts | null;
};

/** The parts of one version of an activity's paperwork, or null when it has none. */
export async function activityParts(deps: Deps, version: PaperVersion) {
  return (await partsOfPapers(deps, version)).of(version);
}

/** The parts of every version, or of one alone, read at once. */
export async function partsOfPapers(
  { db }: Deps,
  only: PaperVersion | null,
): Promise<PartsByPaper> {
  const stakeholders = grouped(await stakeholderRows(db, only));
  const estimations = grouped(await estimationRows(db, only));
  const ratings = grouped(await ratingRows(db, only));
  const coBenefits = grouped(await coBenefitRows(db, only));
  return {
    of: (version) => {
      const key = keyOf(version);
      const parts = {
        stakeholders: stakeholders.get(key) ?? [],
        estimations: estimations.get(key) ?? [],
        ratings: ratings.get(key) ?? [],
        coBenefits: (coBenefits.get(key) ?? []).map(({ goal }) => goal),
      };
      return Object.values(parts).some(({ length }) => length > 0) ? parts : null;
    },
  };
}

function keyOf({ registry, activity, version }: PaperVersion): string {
  return `${registry} ${version} ${activity}`;
}

function grouped<Row extends PaperVersion>(rows: readonly Row[]) {
  const groups = new Map<string, Omit<Row, keyof PaperVersion>[]>();
  for (const { registry, activity, version, ...row } of rows) {
    const key = keyOf({ registry, activity, version });
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

async function stakeholderRows(db: Db, only: PaperVersion | null) {
  const rows = await db
    .selectFrom("registry.stakeholders")
    .select(["registry", "activity", "version", "name", "part", "link"])
    .where((row) => row.and(keyColumns(only)))
    .orderBy("place")
    .execute();
  return rows.map((row) => ({ ...row, part: row.part as StakeholderPart })); // the column's check
}

function estimationRows(db: Db, only: PaperVersion | null) {
  return db
    .selectFrom("registry.estimations")
    .select(["registry", "activity", "version"])
    .select(["period_from as from", "period_until as until", "quantity", "reference"])
    .where((row) => row.and(keyColumns(only)))
    .orderBy("period_from")
    .execute();
}

async function ratingRows(db: Db, only: PaperVersion | null) {
  const rows = await db
    .selectFrom("registry.ratings")
    .select(["registry", "activity", "version", "scheme", "name", "value", "link"])
    .where((row) => row.and(keyColumns(only)))
    .orderBy("place")
    .execute();
  return rows.map((row) => ({ ...row, scheme: row.scheme as RatingScheme })); // the column's check
}

function coBenefitRows(db: Db, only: PaperVersion | null) {
  return db
    .selectFrom("registry.co_benefits")
    .select(["registry", "activity", "version", "goal"])
    .where((row) => row.and(keyColumns(only)))
    .orderBy("goal")
    .execute();
}

function keyColumns(only: PaperVersion | null): Partial<PaperVersion> {
  if (only === null) return {};
  const { registry, activity, version } = only;
  return { registry, activity, version };
}
