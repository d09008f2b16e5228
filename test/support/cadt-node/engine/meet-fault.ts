import { setTimeout as sleep } from "node:timers/promises";
import { KEY_REFUSED, READ_ONLY } from "./admit.ts";
import { type Answer, ok, refuse } from "./answer.ts";
import type { Call } from "./call.ts";
import { type Fault, type FaultKind, takeFault } from "./faults.ts";
import type { NodeState } from "./node-state.ts";
import { PENDING } from "./staging-actions.ts";

export type Met = Answer | "no-answer" | "reset";

const SLOW_MS = 50;

/** Lists of a node that governance never reached: keys and values of other data. */
const STUB_PICKLISTS = {
  unitStatus: ["Active", "Retired", "Cancelled", "Transferred"],
  locationCountry: ["United States of America", "Canada"],
  projectStatus: ["Listed", "Active"],
};

/** What becomes of a call: `effect` runs unless the fault that the call meets comes before it. */
export async function meetFault(state: NodeState, call: Call, effect: () => Answer): Promise<Met> {
  const fault = takeFault(state.faults, call);
  if (fault === null) return effect();
  if (fault.kind === "slow") await sleep(fault.delayMs ?? SLOW_MS);
  const refusal = refusalOf(fault.kind, call);
  if (refusal !== null) return refusal;
  const answer = strikesBefore(fault) ? null : effect();
  return outcomeOf(state, fault, answer);
}

function strikesBefore({ kind }: Fault): boolean {
  return kind.endsWith("-before");
}

function outcomeOf(state: NodeState, { kind }: Fault, answer: Answer | null): Met {
  switch (kind) {
    case "timeout-before":
    case "timeout-after":
      return "no-answer";
    case "gateway-before":
      return { status: 504, body: "<html>Gateway Time-out</html>" };
    case "gateway-after":
      return { status: 502, body: "<html>Bad Gateway</html>" };
    case "restart-before":
    case "restart-after":
      state.staging.truncate();
      return "reset";
    case "reset-before":
    case "reset-after":
      return "reset";
    default:
      return answer ?? "reset";
  }
}

function refusalOf(kind: FaultKind, { path }: Call): Answer | null {
  switch (kind) {
    case "pending-400":
      return refuse(400, { message: "Error changing the staging table", error: PENDING });
    case "error-400":
      return refuse(400, { message: "Injected", error: "bad record" });
    case "error-500":
      return refuse(500, { message: "Injected", error: "internal error" });
    case "key-refused":
      return KEY_REFUSED;
    case "read-only":
      return READ_ONLY;
    case "wrong-picklists":
      return path.endsWith("/governance/meta/pickList") ? ok(STUB_PICKLISTS) : null;
    default:
      return null;
  }
}
