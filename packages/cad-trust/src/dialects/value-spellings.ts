import type { Dialect } from "../dialects.ts";
import type { Picklists } from "../picklists/picklists.ts";

/** The same value as the data dictionary and nodes spell it; the misprints are theirs. */
const SPELLINGS: readonly (readonly string[])[] = [
  ["United Kingdom", "United Kingdom of Great Britain and Northern Ireland"],
  ["Iran", "Iran (Islamic Republic of)"],
  ["Netherlands", "Netherlands (Kingdom of the)"],
  ["Micronesia", "Micronesia (Federated States of)"],
  ["Slovakia", "Slovak Republic"],
  ["Moldova", "Republic of Moldova"],
  ["Antigua and Barbuda", "Antigua and Barduba"],
  ["Syria", "Syrian Arab Republic", "Syria Arab Republic", "Syria Arab Reoublic"],
  [
    "SDG 9 - Industry, innovation, and infrastructure",
    "SDG 9 - Industry, innovation and infrastructure",
    "SDG 9 - Industry innovation and infrastructure",
  ],
  ["GHG", "GHC"],
];

/**
 * How the node spells values that have several spellings, by picklist: those that its own list lacks
 * while it has another spelling of the same.
 */
export function valueSpellings(picklists: Picklists): Dialect["values"] {
  const spelt = Object.entries(picklists).flatMap(([picklist, values]) => {
    const pairs = SPELLINGS.flatMap((spellings) => pairsOf(spellings, new Set(values)));
    return pairs.length === 0 ? [] : [[picklist, Object.fromEntries(pairs)] as const];
  });
  return Object.fromEntries(spelt);
}

function pairsOf(spellings: readonly string[], listed: ReadonlySet<string>) {
  const theirs = spellings.find((spelling) => listed.has(spelling));
  if (theirs === undefined) return [];
  return spellings
    .filter((spelling) => !listed.has(spelling))
    .map((spelling) => [spelling, theirs] as const);
}
