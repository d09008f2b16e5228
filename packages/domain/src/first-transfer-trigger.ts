import { badInput } from "./bad-input.ts";

/**
 * The event that the first transferring Party specifies as first transfer for OIMP.
 * 2/CMA.3 annex para 2(b).
 */
export const FIRST_TRANSFER_TRIGGERS = [
  "authorization",
  "issuance",
  "use-or-cancellation",
] as const;

export type FirstTransferTrigger = (typeof FIRST_TRANSFER_TRIGGERS)[number];

/** How AEF code list 22(b) spells the definition. */
export const FIRST_TRANSFER_DEFINITION_LABEL = {
  authorization: "Authorisation",
  issuance: "Issuance",
  "use-or-cancellation": "Use or Cancellation",
} as const satisfies Record<FirstTransferTrigger, string>;

/** The number that contracts store: 1, 2 or 3 in the order above, and 0 for no definition. */
export function packFirstTransferTrigger(trigger: FirstTransferTrigger | null): number {
  return trigger === null ? 0 : FIRST_TRANSFER_TRIGGERS.indexOf(trigger) + 1;
}

/**
 * The definition behind a stored number; null for 0.
 * @throws RegistryError BAD_INPUT beyond 3
 */
export function unpackFirstTransferTrigger(packed: number): FirstTransferTrigger | null {
  if (packed === 0) return null;
  const trigger = FIRST_TRANSFER_TRIGGERS[packed - 1];
  if (trigger === undefined) {
    throw badInput(
      `${packed} is not a first-transfer definition from 0 to 3.`,
      "1 (authorization)",
    );
  }
  return trigger;
}
