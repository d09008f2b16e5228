import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";
import type { Metric } from "./code-lists.ts";

/**
 * What quantities count. 0 is tCO2e; the chain names what any other number stands for. Quantities of
 * different metrics never mix (2/CMA.3 annex, para 9).
 */
export type MetricCode = Branded<number, "MetricCode">;

/**
 * The only maker of `MetricCode`.
 * @throws RegistryError BAD_INPUT outside 0 to 255
 */
export function metricCode(value: number): MetricCode {
  if (!Number.isInteger(value) || value < 0 || value > 255) {
    throw badInput(`${value} is not a metric from 0 to 255.`, "0 (tCO2e)");
  }
  return value as MetricCode; // checked above
}

export const TCO2E: MetricCode = metricCode(0);

/** The metric as AEF code list 12(b) spells it. */
export function metricOf(code: MetricCode): Metric {
  return code === TCO2E ? "GHG" : "non-GHG";
}
