import { createHash } from "node:crypto";
import type { Hash } from "@sixtwo/db";
import {
  type Address,
  type ApproachCode,
  address,
  approachCode,
  type PartyCode,
  partyCode,
  type RegistryCode,
  registryCode,
} from "@sixtwo/domain";

/** Codes that ISO 3166 leaves to their users: XAA to XBN. */
export const PARTIES: readonly PartyCode[] = Array.from({ length: 40 }, (_, at) =>
  partyCode(`X${letter(Math.floor(at / 26))}${letter(at % 26)}`),
);

/** The registry of a Party; each has one. */
export function registryOf(party: PartyCode): RegistryCode {
  return registryCode(`${party}01`);
}

/** Spread as hashes are, so that indexes on them are as large and as random as on a chain. */
export function seededHash(subject: string): Hash {
  return `0x${createHash("sha256").update(subject).digest("hex")}`;
}

/** Spread as addresses are. */
export function seededAddress(subject: string): Address {
  return address(seededHash(subject).slice(0, 42));
}

/** The cooperative approach of an authorization; each serves many. */
export function approachAt(place: number): ApproachCode {
  return approachCode(`CA${String(1 + (place % 9_000)).padStart(4, "0")}`);
}

function letter(at: number): string {
  return String.fromCharCode("A".charCodeAt(0) + at);
}
