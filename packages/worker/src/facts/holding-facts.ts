import type { HoldingFacts } from "@sixtwo/cad-trust";
import type { PublishedHolding } from "@sixtwo/db";
import { endOfYear, partyOf } from "@sixtwo/domain";
import { rangeFacts } from "./range-facts.ts";
import { submissionKey } from "./submission-key.ts";

/** A year-end holding as CAD Trust's mapping takes it. */
export function holdingFacts(holding: PublishedHolding): HoldingFacts {
  const { year, heldIn } = holding;
  return {
    ...rangeFacts(holding),
    itmoRegistry: heldIn,
    reportYear: year,
    submission: submissionKey(partyOf(heldIn), endOfYear(year), year),
  };
}
