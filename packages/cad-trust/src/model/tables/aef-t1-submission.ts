import type { TableModel } from "../table-model.ts";

export const AEF_T1_SUBMISSION = {
  endpoint: "/v2/aef-t1-submission",
  primaryKey: "cadTrustAefT1SubmissionId",
  fields: {
    aefT1SubmissionParty: { type: "text", required: true },
    aefT1SubmissionVersion: { type: "decimal", required: true },
    aefT1SubmissionReportYear: { type: "year", required: true },
    aefT1SubmissionSubmissionDate: { type: "date", required: true },
    aefT1SubmissionReviewStatus: { type: "text", required: false },
    aefT1SubmissionResultCheck: { type: "text", required: false },
    aefT1SubmissionNdcFirstYear: { type: "year", required: false },
    aefT1SubmissionNdcLastYear: { type: "year", required: false },
    aefT1SubmissionReferenceReviewReport: { type: "uri", required: false },
  },
} as const satisfies TableModel;
