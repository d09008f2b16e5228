import { type Answer, ok, refuse } from "./answer.ts";
import type { Call } from "./call.ts";
import { FAULT_KINDS } from "./faults.ts";
import type { NodeControls } from "./node-controls.ts";

const ROOT = "/control/";

/** The controls over HTTP, for a double in another process; null for the node's own routes. */
export function answerControl(node: NodeControls, call: Call): Answer | null {
  if (!call.path.startsWith(ROOT)) return null;
  return act(node, call) ?? refuse(404, { message: `No control ${call.method} ${call.path}` });
}

function act(node: NodeControls, { method, path, body }: Call): Answer | null {
  const [what = "", table = "", id] = path.slice(ROOT.length).split("/");
  switch (`${method} ${what}`) {
    case "POST fault":
      return injectFault(node, body);
    case "POST stop-faults":
      return done(node.stopFaults);
    case "POST confirm":
      return done(node.confirm);
    case "POST clean-staging":
      return done(node.cleanStaging);
    case "POST forget":
      return done(() => node.forget(table, id));
    case "GET committed":
      return ok(node.committed(table));
    case "GET requests":
      return ok({ count: node.requests().length });
    case "GET staged":
      return ok(node.staged());
    default:
      return null;
  }
}

function done(work: () => void): Answer {
  work();
  return ok({ success: true });
}

function injectFault(node: NodeControls, { kind, ...match }: Call["body"]): Answer {
  const known = FAULT_KINDS.find((each) => each === kind);
  if (known === undefined) return refuse(400, { message: `No fault ${kind}` });
  return done(() => node.fault(known, match));
}
