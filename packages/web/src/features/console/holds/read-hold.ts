import type { AnnounceRecall, FreezeRun } from "@sixtwo/chain";
import { address, blockId } from "@sixtwo/domain";
import { chosenSerials, type SerialsFault } from "../../../serials/chosen-serials.ts";
import { type SerialValues, WHOLE_BLOCK } from "../../../serials/serial-choice.ts";
import type { QuantityText } from "../../../ui/format-tonnes.ts";
import { type HoldReasonValues, NO_REASON, readHoldReason } from "../hold-reason.ts";

/** The form of a freeze as it is typed. */
export type HoldValues = SerialValues & HoldReasonValues;

/** The form of a recall: a freeze, and whither the serials shall go. */
export type RecallValues = HoldValues & { readonly to: string };

export const NEW_HOLD: HoldValues = { ...WHOLE_BLOCK, ...NO_REASON };

/** Why the form cannot be taken as typed. Screens translate it. */
export type HoldFault = SerialsFault | "reasonMissing" | "partLocked" | "recipientMissing";

type HoldBlock = {
  readonly id: string;
  readonly firstSerial: QuantityText;
  readonly lastSerial: QuantityText;
  readonly locked: boolean;
};

/** What is to be frozen and why, or what is at fault. */
export function readFreeze(values: HoldValues, block: HoldBlock): FreezeRun | HoldFault {
  const [firstOfBlock, lastOfBlock] = [BigInt(block.firstSerial), BigInt(block.lastSerial)];
  const serials = chosenSerials(values, { first: firstOfBlock, last: lastOfBlock });
  if (typeof serials === "string") return serials;
  const { first, last, quantity } = serials;
  const whole = first === firstOfBlock && last === lastOfBlock;
  // What a request has locked cannot be cut.
  if (block.locked && !whole) return "partLocked";
  const held = readHoldReason(values);
  if (held === null) return "reasonMissing";
  return { block: blockId(block.id), first, quantity, ...held };
}

/** What is to be recalled, whither and why, or what is at fault. */
export function readRecall(values: RecallValues, block: HoldBlock): AnnounceRecall | HoldFault {
  if (values.to === "") return "recipientMissing";
  const hold = readFreeze(values, block);
  return typeof hold === "string" ? hold : { ...hold, to: address(values.to) };
}
