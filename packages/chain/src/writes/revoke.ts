import { authorizationsAbi } from "../artifacts/authorizations.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type Revoke = {
  readonly authorization: number;
  /** Whether it reaches what is already first transferred, as only terms that allow it permit. */
  readonly entirely: boolean;
  readonly reason: string;
};

/**
 * Authority only: no effect on what is already first transferred, unless `entirely` (4/CMA.6). A proposal when
 * the Party's policy asks for two people.
 */
export function prepareRevoke({ authorizations }: Deployment, input: Revoke) {
  return toCall(authorizations, {
    abi: authorizationsAbi,
    functionName: "revoke",
    args: [input.authorization, input.entirely, input.reason],
  });
}
