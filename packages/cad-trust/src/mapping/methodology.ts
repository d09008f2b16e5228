import { buildRecord } from "../build-record.ts";
import type { MethodologyFacts } from "../facts/activity-facts.ts";
import { publicLink } from "../public-link.ts";
import type { CadTrustRecord } from "../record.ts";
import { recordKey } from "./record-keys.ts";

/** A methodology version; activities that use the same one share the record. */
export function methodologyRecord(methodology: MethodologyFacts): CadTrustRecord<"methodology"> {
  return buildRecord("methodology", recordKey.methodology(methodology), {
    methodologyCode: methodology.code,
    methodologyName: methodology.name,
    methodologyVersion: methodology.version,
    methodologyLink: publicLink(methodology.link),
  });
}
