import {
  type BlockId,
  formatNationalSerial,
  unpackAccountKind,
  unpackApproachCode,
  unpackApproachStatus,
  unpackBlockId,
  unpackPartyCode,
  unpackPartyRole,
  unpackReason,
  unpackRegistryCode,
  unpackRequestStatus,
} from "@sixtwo/domain";
import { unpackPowers } from "../powers.ts";
import { fromSeconds } from "../seconds.ts";

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
  return unpackPartyRole(packed) ?? `role ${packed}`;
}

export function requestStatusInWords(packed: number): string {
  return readOr(`status ${packed}`, () => unpackRequestStatus(packed) ?? "unknown");
}

export function approachStatusInWords(packed: number): string {
  return readOr(`status ${packed}`, () => unpackApproachStatus(packed) ?? "not recorded");
}

/** "suspected fraud". */
export function reasonInWords(packed: number): string {
  const word = () => unpackReason(packed)?.replaceAll("-", " ") ?? "no reason";
  return readOr(`reason ${packed}`, word);
}

export function metricInWords(packed: number): string {
  return packed === 0 ? "tCO2e" : `metric ${packed}`;
}

export function powerInWords(packed: number): string {
  const powers = unpackPowers(packed).map((power) => power.replaceAll("-", " "));
  return powers.length === 0 ? `power ${packed}` : powers.join(" and ");
}

/** "2026-01-31"; null for 0, which stands for no bound. */
export function dayInWords(seconds: number): string | null {
  return seconds === 0 ? null : fromSeconds(seconds).toISOString().slice(0, 10);
}

/** "2026-01-31 14:05:00 UTC". */
export function momentInWords(seconds: number): string {
  return readOr(`second ${seconds}`, () => {
    const text = fromSeconds(seconds).toISOString();
    return `${text.slice(0, 10)} ${text.slice(11, 19)} UTC`;
  });
}

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
] as const;

/** "2 days", in the largest unit that it is a whole number of. */
export function durationInWords(seconds: number): string {
  const [unit, size] = UNITS.find(([, length]) => seconds % length === 0) ?? ["second", 1];
  const count = seconds / size;
  return seconds === 0 ? "0 seconds" : `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function readOr(fallback: string, read: () => string): string {
  try {
    return read();
  } catch {
    return fallback; // a refusal is shown all the same when a value in it means nothing
  }
}
