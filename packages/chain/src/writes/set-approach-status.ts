import {
  type ApproachCode,
  type ApproachStatus,
  packApproachCode,
  packApproachStatus,
  packRegistryCode,
  type RegistryCode,
} from "@sixtwo/domain";
import { approachesAbi } from "../artifacts/approaches.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type SetApproachStatus = {
  readonly registry: RegistryCode;
  readonly approach: ApproachCode;
  /** One that `NEXT_APPROACH_STATUSES` allows. */
  readonly status: ApproachStatus;
  /** May be empty. */
  readonly reason: string;
};

/** Authority only: takes the Party's part in the approach to its next status. */
export function prepareSetApproachStatus({ approaches }: Deployment, input: SetApproachStatus) {
  const { registry, approach, status, reason } = input;
  return toCall(approaches, {
    abi: approachesAbi,
    functionName: "setApproachStatus",
    args: [
      packRegistryCode(registry),
      packApproachCode(approach),
      packApproachStatus(status),
      reason,
    ],
  });
}
