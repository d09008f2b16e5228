import type { MetricCode } from "@sixtwo/domain";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type NameMetric = {
  readonly metric: MetricCode;
  /** The unit in words, such as "MWh of renewable electricity". */
  readonly unit: string;
};

/** Administrator only: names a metric other than tCO2e, once (2/CMA.3 annex, para 9). */
export function prepareNameMetric({ authorizations }: Deployment, { metric, unit }: NameMetric) {
  return toCall(authorizations, {
    abi: authorizationsAbi,
    functionName: "nameMetric",
    args: [metric, unit],
  });
}
