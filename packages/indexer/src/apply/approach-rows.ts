import type { ApproachColumns, ApproachRow } from "@sixtwo/db";
import { approachKey } from "@sixtwo/db/mirror";
import { partyOf } from "@sixtwo/domain";
import type { ApplyContext, EventOf } from "./context.ts";

type ApproachEvent = EventOf<
  | "ApproachRecorded"
  | "InitialReportRecorded"
  | "ApproachStatusChanged"
  | "ApproachPaused"
  | "ApproachResumed"
  | "LeviesSet"
>;

/** Whose part in which approach an event is about. */
export function approachColumns({ registry, approach }: ApproachEvent): ApproachColumns {
  return { party: partyOf(registry), approach };
}

/** Changes a recorded approach; one that is not is told as odd. */
export function changeApproach(
  context: ApplyContext,
  event: ApproachEvent,
  change: Partial<Pick<ApproachRow, "status" | "paused_reason" | "paused_note">>,
): void {
  const { approaches } = context.state.versions;
  const part = approachColumns(event);
  const key = approachKey(part);
  const row = approaches.get(key);
  if (row === undefined) {
    context.onOdd(event, `${part.party} has not recorded approach ${part.approach}`);
  } else approaches.put(key, { ...row, ...change }, context.number);
}
