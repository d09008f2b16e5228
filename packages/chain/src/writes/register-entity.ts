import { packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { type EntityTerms, packEntityTerms } from "../terms/entity-terms.ts";

export type RegisterEntity = { readonly registry: RegistryCode; readonly terms: EntityTerms };

/** Registrar only: records an entity, once by country and identification number. */
export function prepareRegisterEntity({ accounts }: Deployment, input: RegisterEntity) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "registerEntity",
    args: [packRegistryCode(input.registry), packEntityTerms(input.terms)],
  });
}
