import type { RegisterActivity } from "@sixtwo/chain";
import { ACTIVITY_TYPES, registryCode, SECTORS } from "@sixtwo/domain";
import { isHash } from "../../../ui/is-hash.ts";
import { faultsOf, type Reading } from "../read-fields.ts";

/** The form of an activity as it is typed. */
export type ActivityValues = {
  readonly id: string;
  readonly title: string;
  readonly sector: string;
  readonly activityType: string;
  readonly documentHash: string;
};

export const NEW_ACTIVITY: ActivityValues = {
  id: "",
  title: "",
  sector: SECTORS[0],
  activityType: ACTIVITY_TYPES[0],
  documentHash: "",
};

const MOST_BYTES = 32; // what a contract's word holds

/** The activity, or the fields at fault. */
export function readActivity(
  registry: string,
  values: ActivityValues,
): Reading<RegisterActivity, ActivityValues> {
  const activity = values.id.trim();
  const bytes = new TextEncoder().encode(activity).length;
  const sector = SECTORS.find((value) => value === values.sector) ?? SECTORS[0];
  const activityType =
    ACTIVITY_TYPES.find((value) => value === values.activityType) ?? ACTIVITY_TYPES[0];
  const title = values.title.trim();
  const { documentHash } = values;
  if (bytes > 0 && bytes <= MOST_BYTES && title !== "" && isHash(documentHash)) {
    const terms = { title, sector, activityType, documentHash };
    return { ok: true, terms: { activity, registry: registryCode(registry), terms } };
  }
  return {
    ok: false,
    faults: faultsOf<ActivityValues>({
      id: bytes === 0 || bytes > MOST_BYTES ? "activityId" : null,
      title: title === "" ? "missing" : null,
      documentHash: isHash(documentHash) ? null : "hash",
    }),
  };
}
