import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  option,
  record,
} from "fast-check";
import type { FaultKind } from "../cadt-node/engine/faults.ts";
import type { Happening } from "./history.ts";
import type { CadTrustStack } from "./stack.ts";

type Fault = {
  readonly fault: FaultKind;
  readonly method: string | null;
  readonly path: string;
  readonly skip: number;
};

type Turn =
  | "run"
  | "confirm"
  | "clean staging"
  | "retry parked"
  | "restart worker"
  | "read-only"
  | "not synced"
  | "key changed"
  | "lists changed"
  | "calm";

/** Something that happens in the registry, to the node, or to the worker. */
export type Step = Happening | Fault | Turn;

/** All but those that make a client wait for its whole time limit; the cycle's own tests have these. */
const KINDS: readonly FaultKind[] = [
  "gateway-before",
  "gateway-after",
  "reset-before",
  "reset-after",
  "restart-before",
  "restart-after",
  "pending-400",
  "error-400",
  "error-500",
  "key-refused",
  "read-only",
  "slow",
  "wrong-picklists",
  "failed-commit",
  "lost-confirmation",
];

const PATHS = [
  "/v2",
  "/v2/unit",
  "/v2/unit_label",
  "/v2/project",
  "/v2/aef-t3-actions",
  "/v2/staging",
  "/v2/staging/commit",
  "/v2/governance",
  "/v2/organizations",
  "/v2/health",
];

const happening: Arbitrary<Happening> = oneof(
  constant({ what: "issue" as const }),
  record({
    what: constantFrom("send" as const, "split-send" as const, "use" as const, "cancel" as const),
    pick: nat(9),
  }),
  record({ what: constant("retitle" as const), title: constantFrom("Stoves", "Ovens", "Kilns") }),
);

const fault: Arbitrary<Fault> = record({
  fault: constantFrom(...KINDS),
  method: option(constantFrom("POST", "PUT", "GET")),
  path: constantFrom(...PATHS),
  skip: integer({ min: 0, max: 12 }),
});

const ODD_TURNS: readonly Turn[] = [
  "clean staging",
  "retry parked",
  "restart worker",
  "read-only",
  "not synced",
  "key changed",
  "lists changed",
  "calm",
];

/** Sequences of steps, with runs and confirmations between the others. */
export const steps: Arbitrary<readonly Step[]> = array(
  oneof(
    { weight: 4, arbitrary: happening },
    { weight: 4, arbitrary: fault },
    { weight: 5, arbitrary: constant<Turn>("run") },
    { weight: 3, arbitrary: constant<Turn>("confirm") },
    { weight: 2, arbitrary: constantFrom(...ODD_TURNS) },
  ),
  { minLength: 4, maxLength: 16 },
);

export async function takeStep(stack: CadTrustStack, step: Step): Promise<void> {
  const { node } = stack;
  if (typeof step === "string") return takeTurn(stack, step);
  if ("what" in step) return stack.history.happen(step);
  const { fault: kind, method, path, skip } = step;
  node.fault(kind, { path, skip, ...(method === null ? {} : { method }) });
}

async function takeTurn(stack: CadTrustStack, turn: Turn): Promise<void> {
  const { node } = stack;
  switch (turn) {
    case "run":
      return void (await stack.run());
    case "confirm":
      return node.confirm();
    case "clean staging":
      return node.cleanStaging();
    case "retry parked":
      return stack.retryParked();
    case "restart worker":
      return stack.restartWorker();
    case "read-only":
      return void Object.assign(node.state, { readOnly: true });
    case "not synced":
      return void Object.assign(node.state, { notSynced: ["home_org_synced"] });
    case "key changed":
      return void Object.assign(node.state, { apiKey: "another" });
    case "lists changed":
      return void Object.assign(node.state, { picklists: { unitStatus: ["Active"] } });
    case "calm":
      return stack.calm();
    default:
      throw new Error(`Unknown turn ${turn satisfies never}`);
  }
}
