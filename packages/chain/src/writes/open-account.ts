import { type Address, packRegistryCode, type RegistryCode } from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type OpenAccount = {
  readonly account: Address;
  readonly registry: RegistryCode;
  /** The number of the entity behind it; null for an account of the Party itself. */
  readonly entity: number | null;
  /** Whether it may send abroad, use and cancel without the Party's approval. */
  readonly free: boolean;
};

/**
 * Opens a holding account. Registrar only; authority only when it is free. The address has no four zero bytes in
 * front, as terminal accounts have.
 */
export function prepareOpenAccount({ accounts }: Deployment, input: OpenAccount) {
  const { account, registry, entity, free } = input;
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "openAccount",
    args: [account, packRegistryCode(registry), entity ?? 0, free],
  });
}
