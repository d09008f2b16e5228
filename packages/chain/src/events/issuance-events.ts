import {
  type Address,
  address,
  type BlockId,
  blockId,
  type MetricCode,
  type MitigationType,
  metricCode,
  type RegistryCode,
  type Tonnes,
  tonnes,
  unpackBlockId,
  unpackMitigationType,
  unpackRegistryCode,
  type Vintage,
} from "@sixtwo/domain";
import type { Hex } from "viem";
import type { EventArgs } from "../abi.ts";
import { unpackActivityCode } from "../activity-code.ts";
import { fromSeconds } from "../seconds.ts";
import { type ActivityTerms, unpackActivityTerms } from "../terms/activity-terms.ts";
import { type UnderlyingRange, unpackUnderlying } from "../terms/underlying-range.ts";

export type ActivityRegisteredEvent = {
  readonly name: "ActivityRegistered";
  /** The registry's own id of the activity. */
  readonly activity: string;
  readonly registry: RegistryCode;
  readonly terms: ActivityTerms;
};

/**
 * A batch was issued. Quantity and receiver are in the `Transfer` before it, its programme in an
 * `UnderlyingClaimed` and its authorization in a `Tagged` after it, where it has one.
 */
export type IssuedEvent = {
  readonly name: "Issued";
  readonly blockId: BlockId;
  readonly activity: string;
  readonly by: Address;
  /** These three are in the block's id. */
  readonly registry: RegistryCode;
  readonly vintage: Vintage;
  readonly metric: MetricCode;
  readonly monitored: { readonly from: Date; readonly until: Date };
  readonly mitigationType: MitigationType;
  /** SHA-256 of the verification report. */
  readonly documentHash: Hex;
};

/** The serials of the block stand for those of another programme, one for one. */
export type UnderlyingClaimedEvent = {
  readonly name: "UnderlyingClaimed";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly underlying: UnderlyingRange;
};

/** More of an activity's vintage has been verified. */
export type VerificationRecordedEvent = {
  readonly name: "VerificationRecorded";
  readonly activity: string;
  readonly registry: RegistryCode;
  /** A calendar year. The contract bounds it only from below, so that it is not yet a `Vintage`. */
  readonly vintage: number;
  readonly metric: MetricCode;
  readonly quantity: Tonnes;
  readonly by: Address;
  /** SHA-256 of the verification report. */
  readonly documentHash: Hex;
};

export const issuanceDecoders = {
  ActivityRegistered: (args: EventArgs<"ActivityRegistered">): ActivityRegisteredEvent => ({
    name: "ActivityRegistered",
    activity: unpackActivityCode(args.activity),
    registry: unpackRegistryCode(args.registry),
    terms: unpackActivityTerms(args.terms),
  }),
  Issued: (args: EventArgs<"Issued">): IssuedEvent => {
    const id = blockId(args.id);
    const { registry, vintage, metric } = unpackBlockId(id);
    return {
      name: "Issued",
      blockId: id,
      activity: unpackActivityCode(args.activity),
      by: address(args.by),
      ...{ registry, vintage, metric },
      monitored: { from: fromSeconds(args.monitoredFrom), until: fromSeconds(args.monitoredUntil) },
      mitigationType: unpackMitigationType(args.mitigationType),
      documentHash: args.documentHash,
    };
  },
  UnderlyingClaimed: (args: EventArgs<"UnderlyingClaimed">): UnderlyingClaimedEvent => ({
    name: "UnderlyingClaimed",
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    underlying: unpackUnderlying(args.underlying),
  }),
  VerificationRecorded: (args: EventArgs<"VerificationRecorded">): VerificationRecordedEvent => ({
    name: "VerificationRecorded",
    activity: unpackActivityCode(args.activity),
    registry: unpackRegistryCode(args.registry),
    vintage: args.vintage,
    metric: metricCode(args.metric),
    quantity: tonnes(args.amount),
    by: address(args.by),
    documentHash: args.documentHash,
  }),
};
