import { badInput } from "./bad-input.ts";
import type { Reason } from "./reason.ts";

/** The life of a cooperative approach for one Party; contracts store the position plus one. The last two are final. */
export const APPROACH_STATUSES = ["draft", "active", "suspended", "completed", "revoked"] as const;

export type ApproachStatus = (typeof APPROACH_STATUSES)[number];

/** A Party's part in a cooperative approach, as the rules read it. */
export type ApproachPart = {
  readonly status: ApproachStatus;
  /** Why nothing that stands under the Party's authorizations of it moves; null when it does. */
  readonly paused: Reason | null;
  /** Whether the Party has recorded its initial report (2/CMA.3 annex, para 18). */
  readonly reported: boolean;
};

/** What the status may become; becoming active needs the initial report besides. */
export const NEXT_APPROACH_STATUSES: Readonly<Record<ApproachStatus, readonly ApproachStatus[]>> = {
  draft: ["active", "revoked"],
  active: ["suspended", "completed", "revoked"],
  suspended: ["active", "completed", "revoked"],
  completed: [],
  revoked: [],
};

/** The number that contracts store, 1 to 5. */
export function packApproachStatus(status: ApproachStatus): number {
  return APPROACH_STATUSES.indexOf(status) + 1;
}

/**
 * The status behind a stored number; null for 0, an approach that the Party has not recorded.
 * @throws RegistryError BAD_INPUT beyond 5
 */
export function unpackApproachStatus(packed: number): ApproachStatus | null {
  if (packed === 0) return null;
  const status = APPROACH_STATUSES[packed - 1];
  if (status === undefined) {
    throw badInput(`${packed} is not the status of an approach from 0 to 5.`, "2 (active)");
  }
  return status;
}
