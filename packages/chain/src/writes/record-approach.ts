import {
  type ApproachCode,
  packApproachCode,
  packRegistryCode,
  type RegistryCode,
} from "@sixtwo/domain";
import type { Hex } from "viem";
import { approachesAbi } from "../artifacts/approaches.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type RecordApproach = {
  /** A registry of the Party that takes part. */
  readonly registry: RegistryCode;
  readonly approach: ApproachCode;
  readonly title: string;
  /** SHA-256 of the arrangement between the Parties. */
  readonly documentHash: Hex;
};

/** Authority only: records the Party's part in an approach, as a draft. */
export function prepareRecordApproach({ approaches }: Deployment, input: RecordApproach) {
  const { registry, approach, title, documentHash } = input;
  return toCall(approaches, {
    abi: approachesAbi,
    functionName: "recordApproach",
    args: [packRegistryCode(registry), packApproachCode(approach), title, documentHash],
  });
}
