/** AEF sector (nomenclature of 17 February 2026) to CAD Trust's word for it. */
const BY_AEF_SECTOR: Readonly<Record<string, string>> = {
  "Building and construction": "Construction",
  "Cross-sectoral mechanisms": "Any combination of the above",
  "Energy generation": "Energy industries (renewable-/ non renewable sources)",
  "Forestry and land use": "Afforestation and reforestation",
  "Industrial processes": "Manufacturing industries",
  Transportation: "Transport",
  "Urban development": "Urban Development",
  "Waste management": "Waste handling and disposal",
};

/** CAD Trust's sector; a name without a counterpart stays, for validation to judge. */
export function cadTrustSector(sector: string): string {
  return BY_AEF_SECTOR[sector] ?? sector;
}
