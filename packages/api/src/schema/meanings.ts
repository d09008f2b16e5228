// What stands in the descriptions of more than one noun.

export const METRIC =
  "What the quantity counts, by number: 0 is tCO2e. Quantities of different metrics never mix (2/CMA.3 annex, para 9).";
export const IN_METRIC =
  "In the metric: tCO2e, or what another metric counts (AEF table 3, quantity; 4/CMA.6 annex II).";
export const HOST_PARTY =
  "The first transferring Party, ISO 3166-1 alpha-3: where the mitigation occurred (6/CMA.4 annex I, para 5(c)).";
export const VINTAGE =
  "The calendar year in which the mitigation occurred (6/CMA.4 annex I, para 5(e)).";
export const APPROACH =
  "The cooperative approach's identifier, such as CA0001 (6/CMA.4 annex I, para 5(a)).";
export const REGISTRY = "The Party's registry, such as GHA01 (6/CMA.4 annex I, para 5(b)).";
export const TRANSACTION = "The transaction on the chain that recorded it.";
export const NO_PERSON = "Words about the case, without anything that identifies a person.";
export const AUTHORIZATION =
  "The authorization that it stands under (2/CMA.3 annex, para 18(g)); null before there is one.";
export const FIRST_ITMO = "Text identifier of the first serial (6/CMA.4 annex I, para 5).";
export const LAST_ITMO = "Text identifier of the last serial (6/CMA.4 annex I, para 5).";

/** What a connection is. */
export const pageOf = (rows: string): string => `A page of ${rows} (Relay's cursor connections).`;
/** What an edge is. */
export const rowOf = (row: string): string => `${row} in a list, with its cursor.`;
