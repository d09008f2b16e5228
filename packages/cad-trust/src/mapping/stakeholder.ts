import { buildRecord } from "../build-record.ts";
import type { ActivityFacts, StakeholderFacts } from "../facts/activity-facts.ts";
import { localId } from "../local-id.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

type Activity = Pick<ActivityFacts, "activityId" | "registry">;

const TYPE: Readonly<Record<StakeholderFacts["part"], string>> = {
  developer: "Developer",
  owner: "Owner",
  consultant: "Consultant",
};

/** Who takes part in activities of a registry; activities with the same one share the record. */
export function stakeholderRecord(
  { registry }: Activity,
  stakeholder: StakeholderFacts,
): CadTrustRecord<"stakeholder"> {
  return buildRecord("stakeholder", recordKey.stakeholder({ registry, ...stakeholder }), {
    stakeholderName: stakeholder.name,
    stakeholderType: TYPE[stakeholder.part],
    stakeholderLink: publicLink(stakeholder.link),
    cadTrustProjectId: null,
  });
}

/** A stakeholder's part in one activity. */
export function stakeholderProjectsRecord(
  { activityId, registry }: Activity,
  stakeholder: StakeholderFacts,
): CadTrustRecord<"stakeholder_projects"> {
  const id = recordKey.stakeholder({ registry, ...stakeholder });
  return buildRecord("stakeholder_projects", recordKey.partOfActivity({ activityId, id }), {
    cadTrustStakeholderId: localId("stakeholder", id),
    cadTrustProjectId: projectLocalId(activityId),
  });
}
