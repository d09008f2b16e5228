import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type Revoke = { readonly authorization: number; readonly reason: string };

/** Authority only: no effect on what is already first transferred (4/CMA.6). */
export function prepareRevoke({ rulebook }: Deployment, input: Revoke) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "revoke",
    args: [input.authorization, input.reason],
  });
}
