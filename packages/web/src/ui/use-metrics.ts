import { MetricsDocument } from "../graphql/generated/ui.ts";
import { useDocument } from "../graphql/use-document.ts";

export type NamedMetric = { readonly code: number; readonly unit: string };

const TCO2E: NamedMetric = { code: 0, unit: "tCO2e" };

/** What quantities may be counted in, tCO2e in front. */
export function useMetrics(): readonly NamedMetric[] {
  const { data } = useDocument(MetricsDocument, {});
  const named = (data?.metrics ?? []).map(({ id, unit }) => ({ code: Number(id), unit }));
  return [TCO2E, ...named.filter(({ code }) => code !== TCO2E.code)];
}

/** The unit behind a quantity in a metric: t for tCO2e. */
export function useUnit(metric: number): string {
  const named = useMetrics().find(({ code }) => code === metric);
  if (metric === TCO2E.code) return "t";
  return named?.unit ?? "";
}
