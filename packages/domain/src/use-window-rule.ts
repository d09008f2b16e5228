import type { Authorization } from "./authorization.ts";
import type { Move } from "./move.ts";
import type { Refusal } from "./refusal.ts";

/** Why a use or cancellation is outside the authorized timeframe; both ends are inside. */
export function useWindowRefusal(
  { date }: Move,
  { reference, use }: Authorization,
): Refusal | null {
  const early = use.from !== null && date < use.from;
  const late = use.until !== null && date > use.until;
  if (!early && !late) return null;
  const from = use.from?.toISOString() ?? "any date";
  const until = use.until?.toISOString() ?? "any date";
  return {
    code: "OUTSIDE_USE_WINDOW",
    message: `Authorization ${reference} allows use from ${from} to ${until}, not on ${date.toISOString()}.`,
    remedy: early ? "Wait until the timeframe begins." : "Ask the host Party for a new version.",
  };
}
