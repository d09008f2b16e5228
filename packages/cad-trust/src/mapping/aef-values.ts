import type {
  FirstTransferDefinition,
  Metric,
  Purpose,
  SubmissionKey,
} from "../facts/aef-facts.ts";
import { localId } from "../local-id.ts";
import { recordKey } from "./record-keys.ts";

/** CAD Trust requires columns that the AEF leaves open. */
export const NOT_APPLICABLE = "NA";

/** "GHC" is how CAD Trust's own picklist spells GHG. */
export const CAD_TRUST_METRIC: Readonly<Record<Metric, string>> = {
  GHG: "GHC",
  "non-GHG": "Non-GHG",
};

export const FIRST_TRANSFER_DEFINITION: Readonly<Record<FirstTransferDefinition, string>> = {
  "first-international-transfer": "First international transfer",
  authorization: "Authorization",
  issuance: "Issuance",
  "use-or-cancellation": "Use or cancellation",
};

/** Purposes as one code: IMP and OP together are the other international mitigation purposes. */
export function purposesCode(purposes: readonly Purpose[]): string | null {
  const imp = purposes.includes("IMP");
  const op = purposes.includes("OP");
  const oimp = imp && op ? "OIMP" : imp ? "IMP" : op ? "OP" : null;
  if (!purposes.includes("NDC")) return oimp;
  return oimp === null ? "NDC" : `NDC and ${oimp}`;
}

/** Several codes in one column. */
export function commaList(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}

/** The local id of a submission, when the row belongs to one. */
export function submissionLocalId(submission: SubmissionKey | null): string | null {
  return submission && localId("aef_t1_submission", recordKey.submission(submission));
}
