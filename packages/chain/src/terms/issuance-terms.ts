import {
  type Address,
  address,
  type MetricCode,
  type MitigationType,
  metricCode,
  packMitigationType,
  type Tonnes,
  tonnes,
  unpackMitigationType,
  type Vintage,
  vintage,
} from "@sixtwo/domain";
import type { ContractFunctionArgs, Hex } from "viem";
import { packActivityCode, unpackActivityCode } from "../activity-code.ts";
import type { issuancesAbi } from "../artifacts/issuances.ts";
import { packQuantity } from "../quantity.ts";
import { fromSeconds, toSeconds } from "../seconds.ts";
import {
  type PackedUnderlying,
  type UnderlyingRange,
  unpackUnderlying,
} from "./underlying-range.ts";

/** What a registry issues in one batch. */
export type IssuanceTerms = {
  /** The registry's own id of the activity, at most 32 bytes. */
  readonly activity: string;
  /** The holding account that receives the batch; the serials are those of its registry. */
  readonly to: Address;
  readonly vintage: Vintage;
  /** A batch is in one metric. */
  readonly metric: MetricCode;
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

type Packed = ContractFunctionArgs<typeof issuancesAbi, "nonpayable", "issue">[0];

/** The terms as contracts take them; the underlying range goes beside them. */
export function packIssuanceTerms(terms: IssuanceTerms): Packed {
  return {
    activity: packActivityCode(terms.activity),
    to: terms.to,
    vintage: terms.vintage,
    metric: terms.metric,
    amount: packQuantity(terms.quantity),
    monitoredFrom: toSeconds(terms.monitored.from),
    monitoredUntil: toSeconds(terms.monitored.until),
    mitigationType: packMitigationType(terms.mitigationType),
    documentHash: terms.documentHash,
    authorization: terms.authorization ?? 0,
  };
}

export function unpackIssuanceTerms(
  packed: Packed,
  underlying: PackedUnderlying | null,
): IssuanceTerms {
  return {
    activity: unpackActivityCode(packed.activity),
    to: address(packed.to),
    vintage: vintage(packed.vintage),
    metric: metricCode(packed.metric),
    quantity: tonnes(packed.amount),
    monitored: {
      from: fromSeconds(packed.monitoredFrom),
      until: fromSeconds(packed.monitoredUntil),
    },
    mitigationType: unpackMitigationType(packed.mitigationType),
    underlying: underlying === null ? null : unpackUnderlying(underlying),
    documentHash: packed.documentHash,
    authorization: packed.authorization === 0 ? null : packed.authorization,
  };
}
