import { type Consequences, type Move, previewMove, type Refusal } from "@sixtwo/domain";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { type ChosenSerials, chosenSerials, type SerialsFault } from "./chosen-serials.ts";
import { domainMove, type MoveBlock } from "./domain-move.ts";
import type { MoveChoice } from "./move-choice.ts";

/** What would become of a choice, before anyone signs it. */
export type ChoicePreview =
  | { readonly step: "incomplete"; readonly fault: SerialsFault | "destinationMissing" }
  | { readonly step: "refused"; readonly refusal: Pick<Refusal, "message" | "remedy"> }
  | {
      readonly step: "allowed";
      readonly move: Move;
      readonly serials: ChosenSerials;
      readonly consequences: Consequences;
      /** True for a use or cancellation. */
      readonly final: boolean;
    };

export type PreviewInput = {
  readonly choice: MoveChoice;
  readonly block: MoveBlock;
  /** Undefined while nothing is chosen. */
  readonly to: AccountFactsFragment | undefined;
  readonly date: Date;
};

/** Tells what a choice brings about, or what stands in its way. */
export function previewChoice({ choice, block, to, date }: PreviewInput): ChoicePreview {
  const serials = chosenSerials(choice, {
    first: BigInt(block.firstSerial),
    last: BigInt(block.lastSerial),
  });
  if (typeof serials === "string") return { step: "incomplete", fault: serials };
  if (to === undefined) return { step: "incomplete", fault: "destinationMissing" };
  const move = domainMove({ block, to, quantity: serials.quantity, date });
  const ruling = previewMove(move);
  if (!ruling.ok) return { step: "refused", refusal: ruling.refusal };
  const { consequences } = ruling;
  if (consequences.needsApproval && !serials.tail)
    return { step: "refused", refusal: NOT_THE_TAIL };
  return { step: "allowed", move, serials, consequences, final: choice.purpose !== "send" };
}

// A request locks serials in place, and the contract detaches them at the end of their block.
const NOT_THE_TAIL = {
  message: "A request to the Party covers the whole block or its last serials, not its middle.",
  remedy: "Choose the whole block, or how many of its last serials.",
};
