import { packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { rulebookAbi } from "../artifacts/rulebook.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type OpenRegistry = { readonly registry: RegistryCode; readonly title: string };

/** Administrator only: opens a Party's registry and its accounts for cancellation without an approach. */
export function prepareOpenRegistry({ rulebook }: Deployment, input: OpenRegistry) {
  return toCall(rulebook, {
    abi: rulebookAbi,
    functionName: "openRegistry",
    args: [packRegistryCode(input.registry), input.title],
  });
}
