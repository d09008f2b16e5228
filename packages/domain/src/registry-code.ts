import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";
import { type PartyCode, packPartyCode, unpackPartyCode } from "./party-code.ts";
import { remember } from "./remember.ts";

/** A Party's registry: its Party code and a number from 01 to 99. A Party may have more than one. */
export type RegistryCode = Branded<string, "RegistryCode">;

const EXAMPLE = "GHA01";

/**
 * Reads a registry code (6/CMA.4 annex I para 5(b)).
 * @param text Party code and two digits, 01 to 99
 * @throws RegistryError BAD_INPUT for anything else
 */
export function registryCode(text: string): RegistryCode {
  if (!/^[A-Z]{3}(?!00)\d{2}$/.test(text)) {
    throw badInput(`"${text}" is not a registry code: a Party code and 01 to 99.`, EXAMPLE);
  }
  return text as RegistryCode; // checked above
}

/** The Party that a registry belongs to. */
export function partyOf(registry: RegistryCode): PartyCode {
  return registry.slice(0, 3) as PartyCode; // a registry code begins with one
}

/** The 22 bits that contracts store in a uint24: the packed Party above seven bits of number. */
export function packRegistryCode(registry: RegistryCode): number {
  return (packPartyCode(partyOf(registry)) << 7) | Number(registry.slice(3));
}

/**
 * The registry behind 22 packed bits.
 * @throws RegistryError BAD_INPUT when the Party's letters or the number are out of range
 */
export function unpackRegistryCode(packed: number): RegistryCode {
  return unpack(packed);
}

// Every block's id names a registry, and there are few registries.
const unpack = remember((packed: number): RegistryCode => {
  const number = packed & 127;
  if (!Number.isInteger(packed) || number < 1 || number > 99) {
    throw badInput(`${packed} does not pack a registry code.`, `950401 (${EXAMPLE})`);
  }
  return registryCode(`${unpackPartyCode(packed >>> 7)}${String(number).padStart(2, "0")}`);
}, 1024);
