import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";

/** A cooperative approach, as the centralized accounting and reporting platform numbers it. */
export type ApproachCode = Branded<string, "ApproachCode">;

const EXAMPLE = "CA0001";

/**
 * Reads a cooperative approach code (6/CMA.4 annex I para 5(a)).
 * @param text CA and four digits, 0001 to 9999
 * @throws RegistryError BAD_INPUT for anything else
 */
export function approachCode(text: string): ApproachCode {
  if (!/^CA(?!0000)\d{4}$/.test(text)) {
    throw badInput(`"${text}" is not a cooperative approach: CA and 0001 to 9999.`, EXAMPLE);
  }
  return text as ApproachCode; // checked above
}

/** The number that contracts store, 1 to 9999. */
export function packApproachCode(approach: ApproachCode): number {
  return Number(approach.slice(2));
}

/**
 * The cooperative approach with this number.
 * @throws RegistryError BAD_INPUT outside 1 to 9999
 */
export function unpackApproachCode(packed: number): ApproachCode {
  if (!Number.isInteger(packed) || packed < 1 || packed > 9999) {
    throw badInput(`${packed} is not the number of a cooperative approach.`, `1 (${EXAMPLE})`);
  }
  return approachCode(`CA${String(packed).padStart(4, "0")}`);
}
