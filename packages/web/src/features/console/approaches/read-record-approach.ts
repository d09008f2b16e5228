import type { RecordApproach } from "@sixtwo/chain";
import { approachCode, registryCode } from "@sixtwo/domain";
import { isHash } from "../../../ui/is-hash.ts";
import { approachTyped } from "../../../ui/typed-codes.ts";
import { faultsOf, type Reading } from "../read-fields.ts";

/** The form of an approach as it is typed. */
export type ApproachValues = {
  readonly approach: string;
  readonly title: string;
  readonly documentHash: string;
};

export const NEW_APPROACH: ApproachValues = { approach: "", title: "", documentHash: "" };

/** The Party's part in the approach, or the fields at fault. */
export function readRecordApproach(
  registry: string,
  { approach, title, documentHash }: ApproachValues,
): Reading<RecordApproach, ApproachValues> {
  const code = approachTyped(approach);
  const named = title.trim();
  if (code !== null && named !== "" && isHash(documentHash)) {
    const terms = { registry: registryCode(registry), approach: approachCode(code) };
    return { ok: true, terms: { ...terms, title: named, documentHash } };
  }
  return {
    ok: false,
    faults: faultsOf<ApproachValues>({
      approach: code === null ? "approach" : null,
      title: named === "" ? "missing" : null,
      documentHash: isHash(documentHash) ? null : "hash",
    }),
  };
}
