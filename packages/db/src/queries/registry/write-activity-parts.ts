import type { Db } from "../../database.ts";
import type { PaperVersion } from "./activity-parts.ts";
import type { ActivityPaper, ActivityParts } from "./paper.ts";

/** Writes the parts of a version that is being recorded. */
export async function writeActivityParts(
  { db }: { readonly db: Db },
  paper: Pick<ActivityPaper, "registry" | "activity" | "parts">,
  version: number,
): Promise<void> {
  const { registry, activity, parts } = paper;
  if (parts === undefined) return;
  const rows = rowsOf({ registry, activity, version }, parts);
  if (rows.stakeholders.length > 0)
    await db.insertInto("registry.stakeholders").values(rows.stakeholders).execute();
  if (rows.estimations.length > 0)
    await db.insertInto("registry.estimations").values(rows.estimations).execute();
  if (rows.ratings.length > 0)
    await db.insertInto("registry.ratings").values(rows.ratings).execute();
  if (rows.coBenefits.length > 0)
    await db.insertInto("registry.co_benefits").values(rows.coBenefits).execute();
}

const NONE: ActivityParts = { stakeholders: [], estimations: [], ratings: [], coBenefits: [] };

/** True when both say the same besides their text. */
export function sameParts(one: ActivityPaper, other: ActivityPaper): boolean {
  const [first, second] = [one, other].map(({ registry, activity, parts }) =>
    textOf(rowsOf({ registry, activity, version: 0 }, parts ?? NONE)),
  );
  return first === second;
}

function rowsOf(key: PaperVersion, parts: ActivityParts) {
  return {
    stakeholders: parts.stakeholders.map(({ name, part, link }, index) => ({
      ...key,
      ...{ place: index + 1, name, part, link },
    })),
    estimations: parts.estimations
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))
      .map(({ from, until, quantity, reference }) => ({
        ...key,
        ...{ period_from: from, period_until: until, quantity, reference },
      })),
    ratings: parts.ratings.map(({ scheme, name, value, link }, index) => ({
      ...key,
      ...{ place: index + 1, scheme, name, value, link },
    })),
    coBenefits: parts.coBenefits
      .toSorted((one, other) => one - other)
      .map((goal) => ({ ...key, goal })),
  };
}

function textOf(rows: object): string {
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? `${value}` : value));
}
