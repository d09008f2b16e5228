import { packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type OpenRegistry = { readonly registry: RegistryCode; readonly title: string };

/** Administrator only: opens a Party's registry and its accounts for cancellation without an approach. */
export function prepareOpenRegistry({ accounts }: Deployment, input: OpenRegistry) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "openRegistry",
    args: [packRegistryCode(input.registry), input.title],
  });
}
