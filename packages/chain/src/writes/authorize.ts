import type { AuthorizationTerms, RegistryCode } from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { packAuthorizationTerms } from "../terms/authorization-terms.ts";

export type Authorize = {
  /** A registry of the authorizing Party. */
  readonly registry: RegistryCode;
  readonly terms: AuthorizationTerms;
};

/**
 * Authority only: publishes a version; a reference used before closes its last version for tagging.
 * Simulated, it answers the authorization's number.
 * @throws RegistryError BAD_INPUT for a registry of another Party, or a hash that is none
 */
export function prepareAuthorize({ rulebook }: Deployment, { registry, terms }: Authorize) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "authorize",
    args: [packAuthorizationTerms(registry, terms)],
  });
}
