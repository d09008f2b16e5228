import {
  type MetricCode,
  packRegistryCode,
  type RegistryCode,
  type Tonnes,
  type Vintage,
} from "@sixtwo/domain";
import type { Hex } from "viem";
import { packActivityCode } from "../activity-code.ts";
import { issuancesAbi } from "../artifacts/issuances.ts";
import type { Deployment } from "../deployment.ts";
import { packQuantity } from "../quantity.ts";
import { toCall } from "../send/call.ts";

export type RecordVerification = {
  /** The registry's own id of the activity. */
  readonly activity: string;
  readonly registry: RegistryCode;
  readonly vintage: Vintage;
  readonly metric: MetricCode;
  /** What is added to what was verified before. */
  readonly quantity: Tonnes;
  /** SHA-256 of the verification report. */
  readonly documentHash: Hex;
};

/**
 * Verifier only: adds to what has been verified of an activity's vintage.
 * @throws RegistryError BAD_INPUT for an activity id over 32 bytes, or too large a quantity
 */
export function prepareRecordVerification({ issuances }: Deployment, input: RecordVerification) {
  const { activity, registry, vintage, metric, quantity, documentHash } = input;
  return toCall(issuances, {
    abi: issuancesAbi,
    functionName: "recordVerification",
    args: [
      packActivityCode(activity),
      packRegistryCode(registry),
      vintage,
      metric,
      packQuantity(quantity),
      documentHash,
    ],
  });
}
