import {
  type BlockId,
  formatNationalSerial,
  unpackAccountKind,
  unpackApproachCode,
  unpackBlockId,
  unpackPartyCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import { fromSeconds } from "../seconds.ts";

const ROLES = ["no role", "registrar", "authority"] as const;
const REQUEST_STATUS = ["unknown", "pending", "approved", "rejected", "withdrawn"] as const;

/** "block GHA01-5001-2023" by its first serial; its number when it is no block's. */
export function blockInWords(id: bigint): string {
  return readOr(`block ${id}`, () => {
    const { registry, first, vintage } = unpackBlockId(id as BlockId); // unpacking checks every part
    return `block ${formatNationalSerial({ registry, serial: first, vintage })}`;
  });
}

export function partyInWords(packed: number): string {
  return readOr(`Party number ${packed}`, () => unpackPartyCode(packed));
}

export function registryInWords(packed: number): string {
  return readOr(`number ${packed}`, () => unpackRegistryCode(packed));
}

export function approachInWords(packed: number): string {
  if (packed === 0) return "no cooperative approach";
  return readOr(`approach number ${packed}`, () => unpackApproachCode(packed));
}

export function kindInWords(packed: number): string {
  return readOr(`account kind ${packed}`, () => unpackAccountKind(packed).replaceAll("-", " "));
}

export function roleInWords(packed: number): string {
  return ROLES[packed] ?? `role ${packed}`;
}

export function requestStatusInWords(packed: number): string {
  return REQUEST_STATUS[packed] ?? `status ${packed}`;
}

/** "2026-01-31"; null for 0, which stands for no bound. */
export function dayInWords(seconds: number): string | null {
  return seconds === 0 ? null : fromSeconds(seconds).toISOString().slice(0, 10);
}

function readOr(fallback: string, read: () => string): string {
  try {
    return read();
  } catch {
    return fallback; // a refusal is shown all the same when a value in it means nothing
  }
}
