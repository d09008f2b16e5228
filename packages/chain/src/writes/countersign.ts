import type { Address } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { Deployment } from "../deployment.ts";
import type { ProposingOffice } from "../proposing-office.ts";

export type Countersign = {
  readonly office: ProposingOffice;
  /** The proposed call, as `Proposed` tells it; show what `decodeProposal` says before it is signed. */
  readonly data: Hex;
};

/** Another person than the proposer, with the same role: the same call again, which now takes effect. */
export function prepareCountersign(
  deployment: Deployment,
  { office, data }: Countersign,
): { readonly to: Address; readonly data: Hex } {
  return { to: deployment[office], data };
}
