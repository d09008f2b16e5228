import type { Deployment } from "../deployment.ts";
import { type Disposing, prepareDisposal } from "./disposing.ts";

export type UseTowardsNdc = Disposing & {
  /** The NDC year that the use counts for; null for the year of the transaction. */
  readonly ndcYear: number | null;
};

/** Uses ITMOs towards the NDC of the holder's Party. For good: they never move again. */
export function prepareUseTowardsNdc(deployment: Deployment, input: UseTowardsNdc) {
  const { ndcYear, ...disposing } = input;
  return prepareDisposal(deployment, { ...disposing, kind: "ndc-use", ndcYear });
}
