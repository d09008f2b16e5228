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
import { readableText } from "../readable-text.ts";

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

/** Cancellation for OIMP, for OMGE, after a reversal, or voluntarily, told by the kind of account. */
export type CancelledEvent = DisposalFields & {
  readonly name: "Cancelled";
  readonly kind: AccountKind;
};

/** The holder who used or cancelled wants this name to be public. */
export type BeneficiaryNamedEvent = {
  readonly name: "BeneficiaryNamed";
  readonly blockId: BlockId;
  readonly publicName: string;
};

/** A part was set aside on coming under the authorization's approach. */
export type LeviedEvent = {
  readonly name: "Levied";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  readonly authorization: number;
  /** The kind of account that it goes to. */
  readonly kind: AccountKind;
  /** Hundredths of a percent, as it was then. */
  readonly rate: number;
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
  BeneficiaryNamed: ({ id, name }: EventArgs<"BeneficiaryNamed">): BeneficiaryNamedEvent => ({
    name: "BeneficiaryNamed",
    blockId: blockId(id),
    publicName: readableText(name),
  }),
  Levied: (args: EventArgs<"Levied">): LeviedEvent => ({
    name: "Levied",
    blockId: blockId(args.id),
    quantity: tonnes(args.amount),
    authorization: args.authorization,
    kind: unpackAccountKind(args.kind),
    rate: args.rate,
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
