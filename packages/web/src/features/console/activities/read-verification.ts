import type { RecordVerification } from "@sixtwo/chain";
import { metricCode, registryCode } from "@sixtwo/domain";
import { isHash } from "../../../ui/is-hash.ts";
import { faultsOf, type Reading, readQuantity, readVintage } from "../read-fields.ts";

/** The form of a verification as it is typed. */
export type VerificationValues = {
  readonly activity: string;
  readonly vintage: string;
  readonly metric: string;
  readonly quantity: string;
  readonly documentHash: string;
};

/** An empty form for the year before this one. */
export function newVerificationValues(thisYear: number): VerificationValues {
  const vintage = String(thisYear - 1);
  return { activity: "", vintage, metric: "0", quantity: "", documentHash: "" };
}

/** What has been verified, or the fields at fault. */
export function readVerification(
  registry: string,
  values: VerificationValues,
): Reading<RecordVerification, VerificationValues> {
  const { activity, documentHash } = values;
  const vintage = readVintage(values.vintage);
  const quantity = readQuantity(values.quantity);
  if (activity !== "" && vintage !== null && quantity !== null && isHash(documentHash)) {
    const metric = metricCode(Number(values.metric));
    const subject = { activity, registry: registryCode(registry), vintage, metric };
    return { ok: true, terms: { ...subject, quantity, documentHash } };
  }
  return {
    ok: false,
    faults: faultsOf<VerificationValues>({
      activity: activity === "" ? "missing" : null,
      vintage: vintage === null ? "vintage" : null,
      quantity: quantity === null ? "quantity" : null,
      documentHash: isHash(documentHash) ? null : "hash",
    }),
  };
}
