import {
  type Address,
  address,
  type MitigationType,
  packMitigationType,
  packRegistryCode,
  type RegistryCode,
  type Tonnes,
  tonnes,
  unpackMitigationType,
  unpackRegistryCode,
  type Vintage,
  vintage,
} from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";
import { packActivityCode, unpackActivityCode } from "../activity-code.ts";
import { packQuantity } from "../quantity.ts";
import { readableText } from "../readable-text.ts";
import { fromSeconds, toSeconds } from "../seconds.ts";

/** The serial range of the programme that first issued the outcomes; the serial n of the batch is `prefix (first + n) suffix` there. */
export type UnderlyingRange = {
  readonly programme: string;
  readonly prefix: string;
  readonly first: bigint;
  readonly suffix: string;
};

/** What a registry issues in one batch. */
export type IssuanceTerms = {
  readonly registry: RegistryCode;
  /** The registry's own id of the activity, at most 32 bytes. */
  readonly activity: string;
  /** The account that receives the batch. */
  readonly to: Address;
  readonly vintage: Vintage;
  readonly quantity: Tonnes;
  /** The monitoring period, both ends inside the vintage year. */
  readonly monitored: { readonly from: Date; readonly until: Date };
  readonly mitigationType: MitigationType;
  /** Null when no other programme issued them. */
  readonly underlying: UnderlyingRange | null;
  /** SHA-256 of the verification report. */
  readonly documentHash: Hex;
  /** The number of the authorization to tag the batch with at once; null for none. */
  readonly authorization: number | null;
};

type Packed = EventArgs<"Issued">["terms"];

const NO_UNDERLYING = { programme: "", prefix: "", first: 0n, suffix: "" } as const;

export function packIssuanceTerms(terms: IssuanceTerms): Packed {
  return {
    registry: packRegistryCode(terms.registry),
    activity: packActivityCode(terms.activity),
    to: terms.to,
    vintage: terms.vintage,
    amount: packQuantity(terms.quantity),
    monitoredFrom: toSeconds(terms.monitored.from),
    monitoredUntil: toSeconds(terms.monitored.until),
    mitigationType: packMitigationType(terms.mitigationType),
    underlying: terms.underlying ?? NO_UNDERLYING,
    documentHash: terms.documentHash,
    authorization: terms.authorization ?? 0,
  };
}

export function unpackIssuanceTerms(packed: Packed): IssuanceTerms {
  return {
    registry: unpackRegistryCode(packed.registry),
    activity: unpackActivityCode(packed.activity),
    to: address(packed.to),
    vintage: vintage(packed.vintage),
    quantity: tonnes(packed.amount),
    monitored: {
      from: fromSeconds(packed.monitoredFrom),
      until: fromSeconds(packed.monitoredUntil),
    },
    mitigationType: unpackMitigationType(packed.mitigationType),
    underlying: unpackUnderlying(packed.underlying),
    documentHash: packed.documentHash,
    authorization: packed.authorization === 0 ? null : packed.authorization,
  };
}

function unpackUnderlying(packed: Packed["underlying"]): UnderlyingRange | null {
  if (packed.programme === "") return null;
  return {
    programme: readableText(packed.programme),
    prefix: readableText(packed.prefix),
    first: packed.first,
    suffix: readableText(packed.suffix),
  };
}
