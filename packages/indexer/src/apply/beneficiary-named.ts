import { type ApplyContext, type EventOf, placeOf } from "./context.ts";

/** Who benefits from the use or cancellation before it, in public. */
export function applyBeneficiaryNamed(
  { state }: ApplyContext,
  event: EventOf<"BeneficiaryNamed">,
): void {
  const { blockId, publicName } = event;
  state.records.beneficiary_names.push({ block_id: blockId, name: publicName, ...placeOf(event) });
}
