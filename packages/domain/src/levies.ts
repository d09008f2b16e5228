import type { Address } from "./address.ts";

/** The whole of a quantity, in the hundredths of a percent in which rates are counted. */
export const WHOLE_RATE = 10_000;

/** A part that is set aside into an account opened for it. */
export type ReserveLevy = {
  /** Hundredths of a percent, 1 to 9,999: 500 is 5 %. */
  readonly rate: number;
  /** An account of the kind that the levy is for. */
  readonly account: Address;
};

/** What a Party sets aside of each quantity that comes under a cooperative approach; null for nothing. */
export type Levies = {
  /** For adaptation (2/CMA.3 annex, para 37). */
  readonly shareOfProceeds: ReserveLevy | null;
  /** Cancelled for overall mitigation in global emissions (para 39), in hundredths of a percent. */
  readonly omge: number | null;
  /** The host's own part. */
  readonly retention: ReserveLevy | null;
  /** Kept against reversals. */
  readonly buffer: ReserveLevy | null;
};

export const NO_LEVIES: Levies = {
  shareOfProceeds: null,
  omge: null,
  retention: null,
  buffer: null,
};

/** All rates together, in hundredths of a percent; the contracts want less than the whole. */
export function leviedRate({ shareOfProceeds, omge, retention, buffer }: Levies): number {
  const reserves = [shareOfProceeds, retention, buffer].map((levy) => levy?.rate ?? 0);
  return reserves.reduce((sum, rate) => sum + rate, omge ?? 0);
}
