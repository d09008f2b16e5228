/**
 * What can go wrong. `before` has no effect, `after` has its effect and loses the answer: the
 * client waits in vain (timeout), a proxy answers (gateway), the connection breaks (reset), or
 * the node restarts with an empty staging table (restart). `failed-commit` and
 * `lost-confirmation` strike when the next commit is confirmed.
 */
export const FAULT_KINDS = [
  "timeout-before",
  "timeout-after",
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
  "wrong-picklists",
  "slow",
  "failed-commit",
  "lost-confirmation",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export type FaultMatch = {
  readonly method?: string;
  /** Beginning of the path, such as "/v2/unit". */
  readonly path?: string;
  /** How many matching requests pass first; 0 by default. */
  readonly skip?: number;
  /** How long a slow answer takes, in milliseconds; 50 by default. */
  readonly delayMs?: number;
};

export type Fault = FaultMatch & { readonly kind: FaultKind; skipped: number };

type Request = { readonly method: string; readonly path: string };

/** Takes the fault that this request meets, if any; each fault strikes once. */
export function takeFault(faults: Fault[], request: Request): Fault | null {
  const fault = faults.find((each) => matches(each, request));
  if (fault === undefined) return null;
  if (fault.skipped < (fault.skip ?? 0)) {
    fault.skipped++;
    return null;
  }
  faults.splice(faults.indexOf(fault), 1);
  return fault;
}

/** Takes the fault that the confirmation of a commit meets, if any. */
export function takeConfirmationFault(faults: Fault[]): FaultKind | null {
  const index = faults.findIndex(({ kind }) => isConfirmationFault(kind));
  return index < 0 ? null : (faults.splice(index, 1)[0]?.kind ?? null);
}

function matches({ kind, method, path }: Fault, request: Request): boolean {
  if (isConfirmationFault(kind)) return false;
  return (method ?? request.method) === request.method && request.path.startsWith(path ?? "/");
}

function isConfirmationFault(kind: FaultKind): boolean {
  return kind === "failed-commit" || kind === "lost-confirmation";
}
