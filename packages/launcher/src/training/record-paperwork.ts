import { type Db, recordActivityPaper, recordVerification } from "@sixtwo/db";
import type { TimedAct } from "./act.ts";
import type { Fixtures, TrainingActivity } from "./fixtures.ts";

/**
 * Records the paperwork of the training activities: a design each, and a verification for each vintage that the plan
 * issues. What is recorded already stays as it is, so that a database begun anew beside the chain is filled again.
 */
export async function recordTrainingPaperwork(
  db: Db,
  { activities, body }: Fixtures,
  plan: readonly TimedAct[],
): Promise<void> {
  for (const activity of activities) {
    await recordActivityPaper({ db }, paperOf(activity, body));
    for (const year of vintagesOf(plan, activity)) {
      await recordVerification({ db }, verificationOf(activity, year, body));
    }
  }
}

function paperOf(activity: TrainingActivity, body: string) {
  const { id, registry, description, link, methodology, crediting, registeredOn } = activity;
  const { country, region, coordinates } = activity;
  const { stakeholders, estimations, ratings, coBenefits } = activity;
  return {
    registry,
    activity: id,
    description,
    link,
    methodology,
    crediting,
    location: { country, region, coordinates },
    validation: { id: `VAL-${id}`, body, kind: "design", date: registeredOn },
    registeredOn,
    parts: { stakeholders, estimations, ratings, coBenefits },
  } as const;
}

function verificationOf({ id, registry }: TrainingActivity, year: number, body: string) {
  return {
    registry,
    verificationId: `VER-${id}-${year}`,
    activity: id,
    vintage: year,
    body,
    period: { from: `${year}-01-01`, until: `${year}-12-31` },
  };
}

function vintagesOf(plan: readonly TimedAct[], activity: TrainingActivity): readonly number[] {
  const issued = plan.flatMap(({ act }) =>
    act.kind === "issue" && act.activity.id === activity.id ? [act.vintage] : [],
  );
  // The training country's own activity is there to issue from, whether the plan does or not.
  const own = activity.registry.startsWith("XXA") ? [2023, 2024, 2025] : [];
  return [...new Set([...issued, ...own])].toSorted();
}
