import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";

/** A Party by its ISO 3166-1 alpha-3 code, or an exceptionally reserved one such as EUE. */
export type PartyCode = Branded<string, "PartyCode">;

const EXAMPLE = "GHA";
const BEFORE_A = 64; // A is character code 65 and packs to 1, so that 0 stays "no Party"

/**
 * Reads a Party code.
 * @param text three capital letters
 * @throws RegistryError BAD_INPUT for anything else, alpha-2 included
 */
export function partyCode(text: string): PartyCode {
  if (!/^[A-Z]{3}$/.test(text)) {
    throw badInput(`"${text}" is not a Party code of three capital letters.`, EXAMPLE);
  }
  return text as PartyCode; // checked above
}

/** The 15 bits that contracts store: five per letter, A = 1 to Z = 26, the first letter highest. */
export function packPartyCode(party: PartyCode): number {
  const letter = (index: number) => party.charCodeAt(index) - BEFORE_A;
  return (letter(0) << 10) | (letter(1) << 5) | letter(2);
}

/**
 * The Party behind 15 packed bits.
 * @throws RegistryError BAD_INPUT when any of the three letters is outside A to Z
 */
export function unpackPartyCode(packed: number): PartyCode {
  const letters = [packed >>> 10, (packed >>> 5) & 31, packed & 31];
  if (!Number.isInteger(packed) || letters.some((letter) => letter < 1 || letter > 26)) {
    throw badInput(`${packed} does not pack a Party code.`, `7425 (${EXAMPLE})`);
  }
  return partyCode(String.fromCharCode(...letters.map((letter) => letter + BEFORE_A)));
}
