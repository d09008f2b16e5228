/** The most gas that each of these acts may take, by the name of its case. */
export const GAS_LIMITS: Readonly<Record<string, number>> = {
  issue: 85_000,
  "first international transfer, whole": 60_000,
  "NDC use, whole": 60_000,
  "NDC use, part": 90_000,
  "batch of 10 whole": 180_000,
};
