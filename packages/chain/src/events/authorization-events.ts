import {
  type Address,
  type AuthorizationTerms,
  address,
  type BlockId,
  blockId,
  type FirstTransferCause,
  type MetricCode,
  metricCode,
  type PartyCode,
  partyOf,
  type RegistryCode,
  type Tonnes,
  tonnes,
  unpackBlockId,
  unpackFirstTransferCause,
  unpackPartyCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";
import { fromSeconds } from "../seconds.ts";
import { unpackAuthorizationTerms } from "../terms/authorization-terms.ts";

/** A version of an authorization was published; an earlier one of the same reference is now closed. */
export type AuthorizedEvent = {
  readonly name: "Authorized";
  readonly authorization: number;
  readonly party: PartyCode;
  readonly registry: RegistryCode;
  /** Counts from 1 among the versions with the same reference. */
  readonly version: number;
  readonly by: Address;
  readonly terms: AuthorizationTerms;
};

export type AuthorizationRevokedEvent = {
  readonly name: "AuthorizationRevoked";
  readonly authorization: number;
  readonly by: Address;
  /** True when it reaches what has been first transferred, as only changeable terms allow. */
  readonly entirely: boolean;
  readonly reason: string;
};

/** The word for a metric that is not tCO2e (2/CMA.3 annex, para 9). */
export type MetricNamedEvent = {
  readonly name: "MetricNamed";
  readonly metric: MetricCode;
  readonly unit: string;
};

/** The block was first transferred, once for each of its serials (2/CMA.3 annex, para 2). */
export type FirstTransferEvent = {
  readonly name: "FirstTransfer";
  readonly blockId: BlockId;
  readonly quantity: Tonnes;
  /** The host, which the block's id names. */
  readonly party: PartyCode;
  readonly authorization: number;
  readonly cause: FirstTransferCause;
  /** The date that counts: the authorization's own when it is the cause, else the chain block's. */
  readonly effective: Date;
  /** The acquiring registry when the cause is international, else null. */
  readonly acquirer: RegistryCode | null;
};

export const authorizationDecoders = {
  Authorized: (args: EventArgs<"Authorized">): AuthorizedEvent => ({
    name: "Authorized",
    authorization: args.authorization,
    party: unpackPartyCode(args.party),
    registry: unpackRegistryCode(args.terms.registry),
    version: args.version,
    by: address(args.by),
    terms: unpackAuthorizationTerms(args.terms),
  }),
  AuthorizationRevoked: (args: EventArgs<"AuthorizationRevoked">): AuthorizationRevokedEvent => ({
    name: "AuthorizationRevoked",
    authorization: args.authorization,
    by: address(args.by),
    entirely: args.entirely,
    reason: readableText(args.reason),
  }),
  MetricNamed: ({ metric, unit }: EventArgs<"MetricNamed">): MetricNamedEvent => ({
    name: "MetricNamed",
    metric: metricCode(metric),
    unit: readableText(unit),
  }),
  FirstTransfer: (args: EventArgs<"FirstTransfer">): FirstTransferEvent => {
    const id = blockId(args.id);
    return {
      name: "FirstTransfer",
      blockId: id,
      quantity: tonnes(args.amount),
      party: partyOf(unpackBlockId(id).registry),
      authorization: args.authorization,
      cause: unpackFirstTransferCause(args.cause),
      effective: fromSeconds(args.effective),
      acquirer: args.acquirer === 0 ? null : unpackRegistryCode(args.acquirer),
    };
  },
};
