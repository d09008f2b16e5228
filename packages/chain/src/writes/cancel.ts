import type { AccountKind } from "@sixtwo/domain";
import type { Deployment } from "../deployment.ts";
import { type Disposing, prepareDisposal } from "./disposing.ts";

export type CancellationKind = Exclude<AccountKind, "party-holding" | "entity-holding" | "ndc-use">;

export type Cancel = Disposing & { readonly kind: CancellationKind };

/** Cancels for international mitigation, other purposes, OMGE, or voluntarily. For good: they never move again. */
export function prepareCancel(deployment: Deployment, input: Cancel) {
  return prepareDisposal(deployment, { ...input, ndcYear: null });
}
