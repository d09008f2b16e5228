import { packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";
import { type EntityTerms, packEntityTerms } from "../terms/entity-terms.ts";

export type RegisterEntity = { readonly registry: RegistryCode; readonly terms: EntityTerms };

/** Registrar only: records an entity, once by country and identification number. */
export function prepareRegisterEntity({ rulebook }: Deployment, input: RegisterEntity) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "registerEntity",
    args: [packRegistryCode(input.registry), packEntityTerms(input.terms)],
  });
}
