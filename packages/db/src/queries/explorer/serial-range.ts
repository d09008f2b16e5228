import type { RegistryCode } from "@sixtwo/domain";

/** Consecutive serials of one registry; both ends are included. */
export type SerialRange = {
  readonly registry: RegistryCode;
  readonly first: bigint;
  readonly last: bigint;
};
