import type { PartyFiguresFragment } from "../../graphql/generated/operations.ts";

/** A Party's totals, in the order in which they are shown. */
export const PARTY_FIGURES = [
  "issued",
  "held",
  "firstTransferred",
  "acquired",
  "used",
  "cancelled",
] as const satisfies readonly (keyof PartyFiguresFragment)[];
