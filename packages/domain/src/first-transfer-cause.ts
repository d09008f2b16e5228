import { badInput } from "./bad-input.ts";
import { FIRST_TRANSFER_TRIGGERS } from "./first-transfer-trigger.ts";

/** The event that did make a block first transferred: an international transfer, or the OIMP trigger. */
export const FIRST_TRANSFER_CAUSES = ["international", ...FIRST_TRANSFER_TRIGGERS] as const;

export type FirstTransferCause = (typeof FIRST_TRANSFER_CAUSES)[number];

/** The subtype of an AEF "First transfer" row, as code list 26(b) spells it. */
export const FIRST_TRANSFER_SUBTYPE = {
  international: "First transfer to another Party",
  authorization: "Authorization",
  issuance: "Issuance",
  "use-or-cancellation": "Use or cancellation",
} as const satisfies Record<FirstTransferCause, string>;

/** The number in the contracts' events: 0 international, then 1, 2, 3 as the triggers are stored. */
export function packFirstTransferCause(cause: FirstTransferCause): number {
  return FIRST_TRANSFER_CAUSES.indexOf(cause);
}

/**
 * The cause behind an event's number.
 * @throws RegistryError BAD_INPUT beyond 3
 */
export function unpackFirstTransferCause(packed: number): FirstTransferCause {
  const cause = FIRST_TRANSFER_CAUSES[packed];
  if (cause === undefined) {
    throw badInput(`${packed} is not a first-transfer cause from 0 to 3.`, "0 (international)");
  }
  return cause;
}
