import { buildRecord } from "../build-record.ts";
import { day } from "../day.ts";
import type { SubmissionFacts } from "../facts/aef-facts.ts";
import type { CadTrustRecord } from "../record.ts";
import { recordKey } from "./record-keys.ts";

/** AEF table 1, decision 4/CMA.6 annex II. */
export function aefT1SubmissionRecord(
  submission: SubmissionFacts,
): CadTrustRecord<"aef_t1_submission"> {
  return buildRecord("aef_t1_submission", recordKey.submission(submission), {
    aefT1SubmissionParty: submission.party,
    aefT1SubmissionVersion: Number(submission.version),
    aefT1SubmissionReportYear: submission.reportYear,
    aefT1SubmissionSubmissionDate: day(submission.submissionDate),
    aefT1SubmissionNdcFirstYear: submission.ndcFirstYear,
    aefT1SubmissionNdcLastYear: submission.ndcLastYear,
  });
}
