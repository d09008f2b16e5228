import type { TerminalKind } from "@sixtwo/domain";
import type { Deployment } from "../deployment.ts";
import { type Disposing, prepareDisposal } from "./disposing.ts";

export type CancellationKind = Exclude<TerminalKind, "ndc-use">;

export type Cancel = Disposing & { readonly kind: CancellationKind };

/** Cancels for international mitigation, other purposes, OMGE, after a reversal, or voluntarily. For good: they never move again. */
export function prepareCancel(deployment: Deployment, input: Cancel) {
  return prepareDisposal(deployment, { ...input, ndcYear: null });
}
