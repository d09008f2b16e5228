import { buildRecord } from "../build-record.ts";
import type { ActivityFacts, RatingFacts } from "../facts/activity-facts.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord } from "../record.ts";
import { projectLocalId, recordKey } from "./record-keys.ts";

/** How a scheme rates an activity, in one of its respects. */
export function ratingRecord(
  { activityId }: Pick<ActivityFacts, "activityId">,
  { scheme, name, value, link }: RatingFacts,
): CadTrustRecord<"rating"> {
  const id = `${scheme}/${name}`;
  return buildRecord("rating", recordKey.partOfActivity({ activityId, id }), {
    ratingType: scheme,
    ratingName: name,
    ratingValue: value,
    ratingLink: publicLink(link),
    cadTrustProjectId: projectLocalId(activityId),
  });
}
