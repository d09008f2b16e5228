import type { SubmissionFacts, SubmissionKey } from "@sixtwo/cad-trust";
import type { PartyCode } from "@sixtwo/domain";

/** The submission that reports a Party's year; null as long as the year is not over. */
export function submissionKey(party: PartyCode, on: Date, lastYear: number): SubmissionKey | null {
  const reportYear = on.getUTCFullYear();
  return reportYear > lastYear ? null : { party, reportYear, version: "1.0" };
}

/** One submission per Party and year, dated on the day that it is due: 15 April of the next year. */
export function submissionFacts(
  keys: readonly (SubmissionKey | null)[],
): readonly SubmissionFacts[] {
  const distinct = new Map(
    keys.flatMap((key) => (key === null ? [] : [[`${key.party}-${key.reportYear}`, key] as const])),
  );
  return [...distinct.values()].map((key) => ({
    ...key,
    submissionDate: `${key.reportYear + 1}-04-15`,
    ndcFirstYear: null,
    ndcLastYear: null,
  }));
}
