import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

export function applyMetricNamed(
  { state, minedAt }: ApplyContext,
  event: EventOf<"MetricNamed">,
): void {
  const { metric, unit } = event;
  state.records.metrics.push({ metric, unit, named_at: minedAt, ...placeOf(event) });
}
