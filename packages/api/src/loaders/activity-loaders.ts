import type { Db } from "@sixtwo/db";
import {
  type ActivityKey,
  type BatchKey,
  findActivities,
  findBatches,
  type Moment,
  sumIssuedForActivities,
} from "@sixtwo/db/explorer";
import { byKey } from "./at-moment.ts";
import { groupedLoader } from "./grouped-loader.ts";
import { inOrder } from "./in-order.ts";

const activityText = ({ registry, activity }: ActivityKey): string => `${registry}/${activity}`;
const batchText = ({ registry, batch }: BatchKey): string => `${registry}/${batch}`;

/** Activities, what was issued for them, and batches. */
export function activityLoaders(deps: { readonly db: Db }) {
  return {
    activity: byKey(activityText, async (keys: readonly ActivityKey[]) =>
      inOrder(keys, await findActivities(deps, { keys }), [activityText, activityText]),
    ),
    activityIssued: groupedLoader<Moment, ActivityKey, bigint>({
      groupText: String,
      keyText: activityText,
      load: (moment, keys) => sumIssuedForActivities(deps, { keys, moment }),
    }),
    batch: byKey(batchText, async (keys: readonly BatchKey[]) =>
      inOrder(keys, await findBatches(deps, { keys }), [batchText, batchText]),
    ),
  };
}
