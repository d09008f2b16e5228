import { ACTIVITY_TYPES, type ActivityType, SECTORS, type Sector } from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";
import { unreadableValue } from "../events/unreadable-value.ts";
import { readableText } from "../readable-text.ts";

/** A mitigation activity as it is named on chain. */
export type ActivityTerms = {
  readonly title: string;
  readonly sector: Sector;
  readonly activityType: ActivityType;
  /** SHA-256 of the design document. */
  readonly documentHash: Hex;
};

type Packed = EventArgs<"ActivityRegistered">["terms"];

export function packActivityTerms(terms: ActivityTerms): Packed {
  return {
    title: terms.title,
    sector: SECTORS.indexOf(terms.sector),
    activityType: ACTIVITY_TYPES.indexOf(terms.activityType),
    documentHash: terms.documentHash,
  };
}

export function unpackActivityTerms(packed: Packed): ActivityTerms {
  return {
    title: readableText(packed.title),
    sector: SECTORS[packed.sector] ?? unreadableValue("sector", packed.sector),
    activityType:
      ACTIVITY_TYPES[packed.activityType] ?? unreadableValue("activity type", packed.activityType),
    documentHash: packed.documentHash,
  };
}
