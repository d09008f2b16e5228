import {
  type ApproachCode,
  packApproachCode,
  packReason,
  packRegistryCode,
  type Reason,
  type RegistryCode,
} from "@sixtwo/domain";
import { approachesAbi } from "../artifacts/approaches.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type ResumeApproach = { readonly registry: RegistryCode; readonly approach: ApproachCode };

export type PauseApproach = ResumeApproach & {
  readonly reason: Reason;
  /** Words about the case, without anything that identifies a person: they are public for ever. */
  readonly note: string;
};

/** Authority only: nothing that stands under the Party's authorizations of this approach moves. */
export function preparePauseApproach({ approaches }: Deployment, input: PauseApproach) {
  const { registry, approach, reason, note } = input;
  return toCall(approaches, {
    abi: approachesAbi,
    functionName: "pauseApproach",
    args: [packRegistryCode(registry), packApproachCode(approach), packReason(reason), note],
  });
}

/** Authority only: ends a pause of the approach. */
export function prepareResumeApproach({ approaches }: Deployment, input: ResumeApproach) {
  return toCall(approaches, {
    abi: approachesAbi,
    functionName: "resumeApproach",
    args: [packRegistryCode(input.registry), packApproachCode(input.approach)],
  });
}
