import type { PartyCode } from "@sixtwo/domain";
import names from "./country-names.json" with { type: "json" };

const NAME: Readonly<Record<string, string>> = names;

/** The name of a country as CAD Trust's picklist writes it, its misprints included; null when unlisted. */
export function countryName(code: PartyCode): string | null {
  return NAME[code] ?? null;
}
