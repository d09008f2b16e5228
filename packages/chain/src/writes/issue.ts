import { issuancesAbi } from "../artifacts/issuances.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { type IssuanceTerms, packIssuanceTerms } from "../terms/issuance-terms.ts";

/**
 * Registrar only: issues a batch of the next serials of the receiver's registry. A proposal when the
 * Party's policy asks for two people. Simulated, it answers the block's id, 0 for a proposal.
 * @throws RegistryError BAD_INPUT for an activity id over 32 bytes, or too much for one block
 */
export function prepareIssue({ issuances }: Deployment, terms: IssuanceTerms) {
  const issuance = packIssuanceTerms(terms);
  return terms.underlying === null
    ? toCall(issuances, { abi: issuancesAbi, functionName: "issue", args: [issuance] })
    : toCall(issuances, {
        abi: issuancesAbi,
        functionName: "issueUnderlying",
        args: [issuance, terms.underlying],
      });
}
