const NATURE = new Set([
  "Afforestation",
  "Agriculture",
  "Agriculture, forestry and other land use (AFOLU)",
  "Reforestation",
]);

/** CAD Trust's activity type. The nomenclature spells one of them with the digit zero. */
export function cadTrustActivityType(activityType: string): string {
  return activityType === "C02 usage" ? "CO2 usage" : activityType;
}

/** Whether the outcome comes from land and plants rather than from technology. */
export function isNatureBased(activityType: string): boolean {
  return NATURE.has(activityType);
}
