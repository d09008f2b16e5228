import {
  type ApproachCode,
  type Levies,
  packApproachCode,
  packRegistryCode,
  type RegistryCode,
} from "@sixtwo/domain";
import { approachesAbi } from "../artifacts/approaches.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { packLevies } from "../terms/levy-terms.ts";

export type SetLevies = {
  readonly registry: RegistryCode;
  readonly approach: ApproachCode;
  readonly levies: Levies;
};

/** Authority only: what is set aside from now on of each quantity that comes under the approach. */
export function prepareSetLevies({ approaches }: Deployment, input: SetLevies) {
  const { registry, approach, levies } = input;
  return toCall(approaches, {
    abi: approachesAbi,
    functionName: "setLevies",
    args: [packRegistryCode(registry), packApproachCode(approach), packLevies(levies)],
  });
}
