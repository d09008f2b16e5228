import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { ActivityFacts } from "../facts/activity-facts.ts";
import { localId } from "../local-id.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord } from "../record.ts";
import { cadTrustActivityType } from "./activity-type.ts";
import { programName } from "./program.ts";
import { cadTrustSector } from "./sector.ts";

/** A registered activity. Without any public link the required `projectLink` stays missing. */
export function projectRecord(activity: ActivityFacts): CadTrustRecord<"project"> {
  return buildRecord("project", activity.activityId, {
    projectRegistryName: activity.registry,
    projectId: activity.activityId,
    projectCreditingProgram: programName(activity),
    projectName: activity.title,
    projectLink: publicLink(activity.projectLink, activity.link),
    projectDescription: activity.description,
    projectSector: [cadTrustSector(activity.sector)],
    projectType: [cadTrustActivityType(activity.activityType)],
    projectStatus: "Registered",
    projectStatusDate: day(activity.registeredOn),
    projectUnitMetric: "tCO2e",
    cadTrustProgramId: localId("program", activity.registry),
  });
}
