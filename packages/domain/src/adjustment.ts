import type { Tonnes } from "./tonnes.ts";
import type { Vintage } from "./vintage.ts";

/** ITMOs first transferred, counted in the year in which the mitigation occurred. */
export type FirstTransferred = { readonly vintage: Vintage; readonly quantity: Tonnes };

/** ITMOs used towards an NDC, counted in the year for which they are used. */
export type Used = { readonly year: number; readonly quantity: Tonnes };

/** A Party's corresponding adjustment for one year in tCO2e: positive adds to its emissions. */
export type Adjustment = { readonly year: number; readonly tonnes: bigint };

export type AdjustmentRows = {
  readonly firstTransferred: readonly FirstTransferred[];
  readonly used: readonly Used[];
};

/**
 * The annual adjustment of a Party with an NDC in tCO2e: first transferred less used.
 * Acquired and not yet used is no term. 2/CMA.3 annex para 8.
 */
export function adjustment(rows: AdjustmentRows, year: number): Adjustment {
  const added = rows.firstTransferred.filter((row) => row.vintage === year);
  const subtracted = rows.used.filter((row) => row.year === year);
  return { year, tonnes: total(added) - total(subtracted) };
}

/**
 * The emissions balance of a year in tCO2e: emissions covered by the NDC, adjusted.
 * @param emissions tCO2e covered by the NDC in the adjustment's year
 */
export function emissionsBalance(emissions: bigint, adjusted: Adjustment): bigint {
  return emissions + adjusted.tonnes;
}

function total(rows: readonly { readonly quantity: Tonnes }[]): bigint {
  return rows.reduce((sum, row) => sum + row.quantity, 0n);
}
