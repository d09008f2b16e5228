import {
  type Address,
  address,
  type BlockId,
  blockId,
  type RegistryCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { unpackActivityCode } from "../activity-code.ts";
import { type ActivityTerms, unpackActivityTerms } from "../terms/activity-terms.ts";
import { type IssuanceTerms, unpackIssuanceTerms } from "../terms/issuance-terms.ts";

export type ActivityRegisteredEvent = {
  readonly name: "ActivityRegistered";
  /** The registry's own id of the activity. */
  readonly activity: string;
  readonly registry: RegistryCode;
  readonly terms: ActivityTerms;
};

export type IssuedEvent = {
  readonly name: "Issued";
  readonly blockId: BlockId;
  readonly activity: string;
  readonly by: Address;
  readonly terms: IssuanceTerms;
};

export const issuanceDecoders = {
  ActivityRegistered: (args: EventArgs<"ActivityRegistered">): ActivityRegisteredEvent => ({
    name: "ActivityRegistered",
    activity: unpackActivityCode(args.activity),
    registry: unpackRegistryCode(args.registry),
    terms: unpackActivityTerms(args.terms),
  }),
  Issued: (args: EventArgs<"Issued">): IssuedEvent => ({
    name: "Issued",
    blockId: blockId(args.id),
    activity: unpackActivityCode(args.activity),
    by: address(args.by),
    terms: unpackIssuanceTerms(args.terms),
  }),
};
