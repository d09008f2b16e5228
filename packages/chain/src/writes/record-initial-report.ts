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

export type RecordInitialReport = {
  readonly registry: RegistryCode;
  readonly approach: ApproachCode;
  /** SHA-256 of the initial report. */
  readonly documentHash: Hex;
};

/** Authority only: anchors the initial report, without which the approach cannot become active (2/CMA.3 annex, para 18). */
export function prepareRecordInitialReport(
  { approaches }: Deployment,
  { registry, approach, documentHash }: RecordInitialReport,
) {
  return toCall(approaches, {
    abi: approachesAbi,
    functionName: "recordInitialReport",
    args: [packRegistryCode(registry), packApproachCode(approach), documentHash],
  });
}
