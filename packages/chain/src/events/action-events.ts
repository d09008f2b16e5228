import {
  type AccountKind,
  type ApproachCode,
  type BlockId,
  blockId,
  type RegistryCode,
  type Tonnes,
  tonnes,
  unpackAccountKind,
  unpackApproachCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import { type Hex, zeroHash } from "viem";
import type { EventArgs } from "../abi.ts";

/** A transfer between Parties after the first one; the first one is `FirstTransfer`. */
export type InternationalTransferEvent = {
  readonly name: "InternationalTransfer";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly from: RegistryCode;
  readonly to: RegistryCode;
};

type DisposalFields = {
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly registry: RegistryCode;
  /** Null for outcomes without an authorization. */
  readonly approach: ApproachCode | null;
  /** The entity that used or cancelled; null for the Party itself. */
  readonly entity: number | null;
  /** A salted commitment to who benefits; null for none. */
  readonly beneficiary: Hex | null;
};

/** Use towards the NDC of the registry's Party, for the NDC year. */
export type UsedEvent = DisposalFields & { readonly name: "Used"; readonly ndcYear: number };

/** Cancellation for OIMP, for OMGE, or voluntarily, told by the kind of account. */
export type CancelledEvent = DisposalFields & {
  readonly name: "Cancelled";
  readonly kind: AccountKind;
};

export const actionDecoders = {
  InternationalTransfer: (
    args: EventArgs<"InternationalTransfer">,
  ): InternationalTransferEvent => ({
    name: "InternationalTransfer",
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    from: unpackRegistryCode(args.from),
    to: unpackRegistryCode(args.to),
  }),
  Used: (args: EventArgs<"Used">): UsedEvent => ({
    name: "Used",
    ...disposalFields(args),
    ndcYear: args.ndcYear,
  }),
  Cancelled: (args: EventArgs<"Cancelled">): CancelledEvent => ({
    name: "Cancelled",
    ...disposalFields(args),
    kind: unpackAccountKind(args.kind),
  }),
};

function disposalFields(args: EventArgs<"Used"> | EventArgs<"Cancelled">): DisposalFields {
  return {
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    registry: unpackRegistryCode(args.registry),
    approach: args.approach === 0 ? null : unpackApproachCode(args.approach),
    entity: args.entity === 0 ? null : args.entity,
    beneficiary: args.beneficiary === zeroHash ? null : args.beneficiary,
  };
}
