import type { AuthorizationTerms, RegistryCode } from "@sixtwo/domain";
import { authorizationsAbi } from "../artifacts/authorizations.ts";
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
 * A proposal when the Party's policy asks for two people. Simulated, it answers the authorization's
 * number, 0 for a proposal.
 * @throws RegistryError BAD_INPUT for a registry of another Party, or a hash that is none
 */
export function prepareAuthorize({ authorizations }: Deployment, { registry, terms }: Authorize) {
  return toCall(authorizations, {
    abi: authorizationsAbi,
    functionName: "authorize",
    args: [packAuthorizationTerms(registry, terms)],
  });
}
