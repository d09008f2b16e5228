import { issuancesAbi } from "../artifacts/issuances.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { type IssuanceTerms, packIssuanceTerms } from "../terms/issuance-terms.ts";

/**
 * Registrar only: issues a batch of the registry's next serials. Simulated, it answers the block's id.
 * @throws RegistryError BAD_INPUT for an activity id over 32 bytes, or too much for one block
 */
export function prepareIssue({ issuances }: Deployment, terms: IssuanceTerms) {
  return toCall(issuances, {
    abi: issuancesAbi,
    functionName: "issue",
    args: [packIssuanceTerms(terms)],
  });
}
