import type { Db } from "@sixtwo/db";
import {
  type ActivityKey,
  type BatchKey,
  type ExplorerVerification,
  findActivities,
  findBatches,
  findVerifications,
  type Moment,
  sumIssuedForActivities,
} from "@sixtwo/db/explorer";
import { byKey } from "./at-moment.ts";
import { counted } from "./counted.ts";
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
    activityIssued: counted(activityText, (keys: readonly ActivityKey[], at) =>
      sumIssuedForActivities(deps, { keys, ...at }),
    ),
    verifications: groupedLoader<Moment, ActivityKey, readonly ExplorerVerification[]>({
      groupText: String,
      keyText: activityText,
      load: async (moment, keys) => {
        const found = await findVerifications(deps, { keys, moment });
        const byActivity = Map.groupBy(found, activityText);
        return keys.map((key) => byActivity.get(activityText(key)) ?? []);
      },
    }),
    batch: byKey(batchText, async (keys: readonly BatchKey[]) =>
      inOrder(keys, await findBatches(deps, { keys }), [batchText, batchText]),
    ),
  };
}
