/**
 * `before` has no effect, `after` has its effect and loses the answer. `failed-commit` and
 * `lost-confirmation` happen when the next commit is confirmed.
 */
export type FaultKind =
  | "timeout-before"
  | "timeout-after"
  | "gateway-before"
  | "gateway-after"
  | "error-400"
  | "error-500"
  | "failed-commit"
  | "lost-confirmation";

export type FaultMatch = {
  readonly method?: string;
  /** Beginning of the path, such as "/v2/unit". */
  readonly path?: string;
  /** How many matching requests pass first; 0 by default. */
  readonly skip?: number;
};

export type Fault = FaultMatch & { readonly kind: FaultKind; skipped: number };

type Call = { readonly method: string; readonly path: string };

/** Takes the fault that this request meets, if any; each fault strikes once. */
export function takeFault(faults: Fault[], call: Call): FaultKind | null {
  const index = faults.findIndex((fault) => matches(fault, call));
  const fault = faults[index];
  if (fault === undefined) return null;
  if (fault.skipped < (fault.skip ?? 0)) {
    fault.skipped++;
    return null;
  }
  faults.splice(index, 1);
  return fault.kind;
}

/** Takes the fault that the confirmation of a commit meets, if any. */
export function takeConfirmationFault(faults: Fault[]): FaultKind | null {
  const index = faults.findIndex(({ kind }) => isConfirmationFault(kind));
  return index < 0 ? null : (faults.splice(index, 1)[0]?.kind ?? null);
}

function matches({ kind, method, path }: Fault, call: Call): boolean {
  if (isConfirmationFault(kind)) return false;
  return (method ?? call.method) === call.method && call.path.startsWith(path ?? "/");
}

function isConfirmationFault(kind: FaultKind): boolean {
  return kind === "failed-commit" || kind === "lost-confirmation";
}
