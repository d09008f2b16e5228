import type { ApproachCode } from "./approach-code.ts";
import { badInput } from "./bad-input.ts";
import { type Block, serialsOf } from "./block.ts";
import { unpackBlockId } from "./block-id.ts";
import { formatItmoId, type ItmoId, parseItmoId } from "./itmo-id.ts";
import { partyOf } from "./registry-code.ts";
import { type Tonnes, tonnes } from "./tonnes.ts";

/** Consecutive ITMOs that differ in nothing but the serial; both ends are included. */
export type ItmoRange = {
  readonly first: ItmoId;
  readonly last: ItmoId;
  /** tCO2e: one per serial. */
  readonly quantity: Tonnes;
};

/**
 * Reads the First ID and Last ID of an AEF row.
 * @throws RegistryError BAD_INPUT when either does not parse, they differ in more than the serial, or are out of order
 */
export function parseItmoRange(firstText: string, lastText: string): ItmoRange {
  const first = parseItmoId(firstText);
  const last = parseItmoId(lastText);
  if (formatItmoId({ ...last, serial: first.serial }) !== formatItmoId(first)) {
    throw badInput(
      `"${firstText}" and "${lastText}" differ in more than the serial.`,
      "CA0001-GHA01-GHA-1-2023 to CA0001-GHA01-GHA-5000-2023",
    );
  }
  if (last.serial < first.serial) {
    throw badInput(`Serial ${last.serial} comes before ${first.serial}.`, `1 to ${first.serial}`);
  }
  return { first, last, quantity: tonnes(last.serial - first.serial + 1n) };
}

/** The ITMOs of a block under a cooperative approach; its own Party is the first transferring one. */
export function itmoRangeOf(block: Block, approach: ApproachCode): ItmoRange {
  const { registry, vintage } = unpackBlockId(block.id);
  const serials = serialsOf(block);
  const identity = { approach, registry, party: partyOf(registry), vintage };
  return {
    first: { ...identity, serial: serials.first },
    last: { ...identity, serial: serials.last },
    quantity: block.quantity,
  };
}
