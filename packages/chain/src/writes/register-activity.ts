import { packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { packActivityCode } from "../activity-code.ts";
import { issuancesAbi } from "../artifacts/issuances.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { type ActivityTerms, packActivityTerms } from "../terms/activity-terms.ts";

export type RegisterActivity = {
  /** The registry's own id of the activity, at most 32 bytes. */
  readonly activity: string;
  readonly registry: RegistryCode;
  readonly terms: ActivityTerms;
};

/**
 * Registrar only: names an activity, once.
 * @throws RegistryError BAD_INPUT for an activity id over 32 bytes
 */
export function prepareRegisterActivity({ issuances }: Deployment, input: RegisterActivity) {
  const { activity, registry, terms } = input;
  return toCall(issuances, {
    abi: issuancesAbi,
    functionName: "registerActivity",
    args: [packActivityCode(activity), packRegistryCode(registry), packActivityTerms(terms)],
  });
}
