import { buildRecord } from "../build-record.ts";
import type { ActivityFacts } from "../facts/activity-facts.ts";
import type { CadTrustRecord } from "../record.ts";

/** The programme that a national registry's activities belong to: one per registry. */
export function programRecord(
  activity: Pick<ActivityFacts, "registry" | "country">,
): CadTrustRecord<"program"> {
  const { registry, country } = activity;
  return buildRecord("program", registry, {
    programName: programName(activity),
    programRegistry: registry,
    programRegistryActivityId: registry,
    programDescription: `Mitigation activities that ${country} registers under Article 6.2.`,
  });
}

/** Name of the programme, also written on each of its projects. */
export function programName({ country }: Pick<ActivityFacts, "country">): string {
  return `${country} Article 6.2`;
}
