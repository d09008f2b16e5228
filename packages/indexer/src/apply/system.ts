import type { SystemRow } from "@sixtwo/db";
import { address } from "@sixtwo/domain";
import type { ApplyContext, EventOf } from "./context.ts";

const NO_RULEBOOK = address("0x0000000000000000000000000000000000000000");

/** The ledger asks another rulebook from now on, or stops, or resumes. */
export function applySystemChange(
  context: ApplyContext,
  event: EventOf<"RulebookChanged" | "Paused" | "Unpaused">,
): void {
  const { system } = context.state.versions;
  const { rulebook = NO_RULEBOOK, paused_reason = null } = system.get(true) ?? {};
  const change: Partial<SystemRow> =
    event.name === "RulebookChanged"
      ? { rulebook: event.current }
      : { paused_reason: event.name === "Paused" ? event.reason : null };
  system.put(true, { rulebook, paused_reason, ...change }, context.number);
}
