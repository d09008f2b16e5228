import { type Answer, refuse } from "./answer.ts";
import { type Call, isMutation } from "./call.ts";
import type { NodeState } from "./node-state.ts";

export const KEY_REFUSED: Answer = { status: 403, body: { message: "CADT API key not found" } };

export const READ_ONLY = refuse(403, {
  message: "You can not use this API in read-only mode",
  error: "You can not use this API in read-only mode",
});

/** Turns away whoever has no key, and on a read-only node every change; null to go on. */
export function turnAway(state: NodeState, call: Call): Answer | null {
  if (state.apiKey !== null && call.apiKey !== state.apiKey) return KEY_REFUSED;
  return state.readOnly && isMutation(call) ? READ_ONLY : null;
}
