// The lists of the Article 6.2 common nomenclature of 17 February 2026, letter for letter, its own
// misprints included. Contracts store positions, so the order is fixed: append, never reorder.

/** Metric, list 12(b). */
export const METRICS = ["GHG", "non-GHG"] as const;

/** Sector, list 15(b). Contracts store a set as bits: the position is the bit. */
export const SECTORS = [
  "Agriculture",
  "Building and construction",
  "Cross-sectoral mechanisms",
  "Energy generation",
  "Forestry and land use",
  "Industrial processes",
  "Transportation",
  "Urban development",
  "Waste management",
] as const;

/** Activity type, list 51(b). Contracts store a set as bits: the position is the bit. */
export const ACTIVITY_TYPES = [
  "Afforestation",
  "Agriculture",
  "Biogas",
  "Biomass Energy",
  "Cement",
  "C02 usage", // a digit zero in the source
  "Coal bed/mine methane",
  "Energy distribution",
  "Energy Efficiency households",
  "Energy Efficiency Industry",
  "Energy Efficiency own generation",
  "Energy Efficiency service",
  "Energy Efficiency supply side",
  "Fossil fuel switch",
  "Fugitive",
  "Geothermal",
  "Hydro",
  "Landfill gas",
  "Methane avoidance",
  "N2O",
  "PFCs and SF6",
  "Reforestation",
  "Solar",
  "Tidal",
  "Transport",
  "Waste",
  "Wind",
] as const;

/** Mitigation type, list 36(b). Contracts store the position plus one. */
export const MITIGATION_TYPES = [
  "Emission reductions",
  "Removals",
  "Emission reductions and removals",
] as const;

/** Underlying unit registry, list 31(b). */
export const UNDERLYING_REGISTRIES = [
  "VCS",
  "GS",
  "CAR",
  "ACR",
  "ART",
  "GCC",
  "Cercarbono",
  "Isometric",
  "ISFL",
  "FCPF",
  "T-VER",
  "JCM",
] as const;

export type Metric = (typeof METRICS)[number];
export type Sector = (typeof SECTORS)[number];
export type ActivityType = (typeof ACTIVITY_TYPES)[number];
export type MitigationType = (typeof MITIGATION_TYPES)[number];
export type UnderlyingRegistry = (typeof UNDERLYING_REGISTRIES)[number];
