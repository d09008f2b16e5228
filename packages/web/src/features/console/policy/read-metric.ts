import type { NameMetric } from "@sixtwo/chain";
import { metricCode } from "@sixtwo/domain";
import { faultsOf, type Reading } from "../read-fields.ts";

/** The form of a metric as it is typed. */
export type MetricValues = { readonly metric: string; readonly unit: string };

const MOST = 255; // what a serial's id has room for

/** The metric, or the fields at fault; 0 is tCO2e and has its name. */
export function readMetric({ metric, unit }: MetricValues): Reading<NameMetric, MetricValues> {
  const typed = metric.trim();
  const number = /^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= MOST ? Number(typed) : null;
  const named = unit.trim();
  if (number !== null && named !== "") {
    return { ok: true, terms: { metric: metricCode(number), unit: named } };
  }
  return {
    ok: false,
    faults: faultsOf<MetricValues>({
      metric: number === null ? "metric" : null,
      unit: named === "" ? "missing" : null,
    }),
  };
}
