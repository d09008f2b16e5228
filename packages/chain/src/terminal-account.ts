import {
  type AccountKind,
  type Address,
  type ApproachCode,
  address,
  packAccountKind,
  packApproachCode,
  packRegistryCode,
  type RegistryCode,
} from "@sixtwo/domain";
import { encodeAbiParameters, keccak256, pad, slice } from "viem";

const PARAMETERS = [
  { type: "string" },
  { type: "uint24" },
  { type: "uint16" },
  { type: "uint8" },
] as const;

/**
 * The keyless address whose receipts are uses or cancellations of that kind, as the rulebook
 * derives it: the end of a hash behind four zero bytes, so that nobody can have its key.
 * @param approach null for outcomes without an authorization
 */
export function terminalAccount(
  registry: RegistryCode,
  approach: ApproachCode | null,
  kind: AccountKind,
): Address {
  const number = approach === null ? 0 : packApproachCode(approach);
  const encoded = encodeAbiParameters(PARAMETERS, [
    "sixtwo.terminal",
    packRegistryCode(registry),
    number,
    packAccountKind(kind),
  ]);
  return address(pad(slice(keccak256(encoded), 16), { size: 20 }));
}
