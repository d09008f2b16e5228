import { badInput } from "./bad-input.ts";

/** The life of a request; contracts store the position plus one. A scheduled one waits for its time. */
export const REQUEST_STATUSES = [
  "pending",
  "scheduled",
  "executed",
  "rejected",
  "withdrawn",
  "expired",
] as const;

export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** True while the request keeps its block in place. */
export function isOpenRequest(status: RequestStatus): boolean {
  return status === "pending" || status === "scheduled";
}

/**
 * The status behind a stored number; null for 0, no such request.
 * @throws RegistryError BAD_INPUT beyond 6
 */
export function unpackRequestStatus(packed: number): RequestStatus | null {
  if (packed === 0) return null;
  const status = REQUEST_STATUSES[packed - 1];
  if (status === undefined) {
    throw badInput(`${packed} is not the status of a request from 0 to 6.`, "1 (pending)");
  }
  return status;
}
