import {
  type Address,
  packAccountKind,
  packRegistryCode,
  type RegistryCode,
  type ReserveKind,
} from "@sixtwo/domain";
import { accountsAbi } from "../artifacts/accounts.ts";
import type { Deployment } from "../deployment.ts";
import { toCall } from "../send/call.ts";

export type OpenReserve = {
  readonly account: Address;
  readonly registry: RegistryCode;
  readonly kind: ReserveKind;
};

/** Registrar only: opens an account of the Party into which an approach can set outcomes aside. It is not free. */
export function prepareOpenReserve({ accounts }: Deployment, input: OpenReserve) {
  const { account, registry, kind } = input;
  return toCall(accounts, {
    abi: accountsAbi,
    functionName: "openReserve",
    args: [account, packRegistryCode(registry), packAccountKind(kind)],
  });
}
