import { badInput } from "./bad-input.ts";

/**
 * What a Party may authorize a mitigation outcome for: use towards an NDC, international mitigation
 * purposes (such as CORSIA), other purposes. IMP and OP together are "OIMP" (2/CMA.3 annex para 1).
 */
export const PURPOSES = ["NDC", "IMP", "OP"] as const;

export type Purpose = (typeof PURPOSES)[number];

export type Purposes = ReadonlySet<Purpose>;

/** The bit that contracts store for each purpose. */
export const PURPOSE_FLAG: Readonly<Record<Purpose, number>> = { NDC: 1, IMP: 2, OP: 4 };

const ALL_FLAGS = 7;

/** True when the purposes include IMP or OP. */
export function includesOimp(purposes: Purposes): boolean {
  return purposes.has("IMP") || purposes.has("OP");
}

/** The bits of a set of purposes; 0 for none. */
export function packPurposes(purposes: Purposes): number {
  return [...purposes].reduce((flags, purpose) => flags | PURPOSE_FLAG[purpose], 0);
}

/**
 * The purposes behind stored bits, in the order NDC, IMP, OP.
 * @throws RegistryError BAD_INPUT when a bit beyond the three is set
 */
export function unpackPurposes(flags: number): Purposes {
  if (!Number.isInteger(flags) || flags < 0 || flags > ALL_FLAGS) {
    throw badInput(`${flags} is not a set of purposes from 0 to ${ALL_FLAGS}.`, "3 (NDC and IMP)");
  }
  return new Set(PURPOSES.filter((purpose) => (flags & PURPOSE_FLAG[purpose]) !== 0));
}

/** The purposes as AEF code list 16(b) spells them; indexed by their bits. */
const LABELS = [
  null,
  "NDC",
  "IMP",
  "NDC and IMP",
  "OP",
  "NDC and OP",
  "OIMP",
  "NDC and OIMP",
] as const;

export type PurposesLabel = NonNullable<(typeof LABELS)[number]>;

/**
 * The purposes as AEF code list 16(b) spells them, such as "NDC and OIMP".
 * @throws RegistryError BAD_INPUT for no purpose at all
 */
export function purposesLabel(purposes: Purposes): PurposesLabel {
  const label = LABELS[packPurposes(purposes)];
  if (label == null) throw badInput("An authorization has at least one purpose.", "NDC");
  return label;
}
