import { badInput } from "./bad-input.ts";
import type { Branded } from "./brand.ts";

/** The calendar year in which the mitigation occurred. */
export type Vintage = Branded<number, "Vintage">;

// 2/CMA.3 annex para 1: an ITMO represents mitigation from 2021 onward
const FIRST_VINTAGE = 2021;
const LAST_VINTAGE = 2100;

/**
 * Checks a vintage.
 * @param year calendar year
 * @throws RegistryError BAD_INPUT outside 2021 to 2100
 */
export function vintage(year: number): Vintage {
  if (!Number.isInteger(year) || year < FIRST_VINTAGE || year > LAST_VINTAGE) {
    throw badInput(`${year} is not a vintage from ${FIRST_VINTAGE} to ${LAST_VINTAGE}.`, "2023");
  }
  return year as Vintage; // checked above
}
