import { type Consequences, type Move, previewMove, type Refusal } from "@sixtwo/domain";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import {
  type ChosenSerials,
  chosenSerials,
  type SerialsFault,
} from "../../serials/chosen-serials.ts";
import { domainMove, type MoveBlock, type MoveSurroundings } from "./domain-move.ts";
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
      /** True when it becomes a request, for the Party's approval or for its time. */
      readonly asked: boolean;
    };

export type PreviewInput = {
  readonly choice: MoveChoice;
  readonly block: MoveBlock;
  /** Undefined while nothing is chosen. */
  readonly to: AccountFactsFragment | undefined;
  /** Undefined until they are known. */
  readonly surroundings: MoveSurroundings | undefined;
  readonly date: Date;
};

/** Tells what a choice brings about, or what stands in its way. */
export function previewChoice(input: PreviewInput): ChoicePreview {
  const { choice, block, to, surroundings, date } = input;
  const serials = chosenSerials(choice, {
    first: BigInt(block.firstSerial),
    last: BigInt(block.lastSerial),
  });
  if (typeof serials === "string") return { step: "incomplete", fault: serials };
  if (to === undefined || surroundings === undefined) {
    return { step: "incomplete", fault: "destinationMissing" };
  }
  const move = domainMove({ block, to, quantity: serials.quantity, surroundings, date });
  const ruling = previewMove(move);
  if (!ruling.ok) return { step: "refused", refusal: ruling.refusal };
  const { consequences } = ruling;
  const asked = consequences.needsApproval || consequences.delaySeconds > 0;
  return { step: "allowed", move, serials, consequences, final: choice.purpose !== "send", asked };
}
