import { PARTIES } from "../seed/seeded-names.ts";
import { type ApiCase, pickedFrom, QUESTIONS } from "./api-case.ts";

const MEASURES = [
  "issued",
  "authorized",
  "firstTransferred",
  "transferredInternationally",
  "used",
  "cancelled",
];
const FIGURES = MEASURES.map((measure) => `${measure} { quantity actions }`).join(" ");

const FIRST_YEAR = 2022;
const MONTHS_BEFORE = 36;
const MONTHS_AFTER = 20;

/** What happened in each month of some years, by a Party. */
export const STATISTICS_CASE: ApiCase = {
  name: "statistics",
  ours: `query Statistics($party: String!, $from: DateTime!, $to: DateTime!) {
  statistics(party: $party, from: $from, to: $to) {
    nodes { from ${FIGURES} }
  }
}`,
  theirs: `query Statistics($party: String!, $since: Datetime!, $until: Datetime!) {
  statistics: monthsOfParty(ofParty: $party, since: $since, until: $until) {
    nodes { from: beginning ${FIGURES} }
  }
}`,
  questions: async (_db, random) =>
    Array.from({ length: QUESTIONS }, () => {
      const party = pickedFrom(PARTIES, random);
      const first = random(MONTHS_BEFORE);
      const last = MONTHS_BEFORE + random(MONTHS_AFTER);
      return {
        ours: { party, from: dayOf(first, 10), to: dayOf(last, 20) },
        theirs: { party, since: dayOf(first, 1), until: dayOf(last + 1, 1) },
      };
    }),
};

function dayOf(month: number, day: number): string {
  return new Date(Date.UTC(FIRST_YEAR, month, day)).toISOString();
}
