import {
  type ApproachCode,
  packApproachCode,
  packRegistryCode,
  type RegistryCode,
} from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type OpenTerminalAccounts = {
  readonly registry: RegistryCode;
  readonly approach: ApproachCode;
};

/** Registrar only: opens the registry's use and cancellation accounts of an approach, once. */
export function prepareOpenTerminalAccounts({ accounts }: Deployment, input: OpenTerminalAccounts) {
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "openTerminalAccounts",
    args: [packRegistryCode(input.registry), packApproachCode(input.approach)],
  });
}
