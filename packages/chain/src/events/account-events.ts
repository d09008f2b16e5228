import {
  type Account,
  type Address,
  address,
  type Reason,
  type RegistryCode,
  unpackAccountKind,
  unpackApproachCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";
import { fromSecondsOrNull } from "../seconds.ts";
import { type EntityTerms, unpackEntityTerms } from "../terms/entity-terms.ts";
import { requiredReason } from "./required-reason.ts";

export type RegistryOpenedEvent = {
  readonly name: "RegistryOpened";
  readonly registry: RegistryCode;
  /** What the registry is called. */
  readonly title: string;
};

export type EntityRegisteredEvent = {
  readonly name: "EntityRegistered";
  readonly entity: number;
  readonly registry: RegistryCode;
  readonly terms: EntityTerms;
};

export type AccountOpenedEvent = {
  readonly name: "AccountOpened";
  readonly account: Address;
  readonly registry: RegistryCode;
  readonly terms: Account;
};

export type AccountFrozenEvent = {
  readonly name: "AccountFrozen";
  readonly account: Address;
  readonly by: Address;
  readonly reason: Reason;
  readonly note: string;
};

export type AccountReleasedEvent = {
  readonly name: "AccountReleased";
  readonly account: Address;
  readonly by: Address;
};

export type AccountPowersChangedEvent = {
  readonly name: "AccountPowersChanged";
  readonly account: Address;
  readonly by: Address;
  readonly free: boolean;
  readonly delayed: boolean;
};

/** The account's sends to the counterparty no longer wait, or do again. */
export type CounterpartyTrustedEvent = {
  readonly name: "CounterpartyTrusted";
  readonly account: Address;
  readonly counterparty: Address;
  /** From when the trust holds; null when it was withdrawn. */
  readonly trustedFrom: Date | null;
};

export const accountDecoders = {
  RegistryOpened: ({ registry, name }: EventArgs<"RegistryOpened">): RegistryOpenedEvent => ({
    name: "RegistryOpened",
    registry: unpackRegistryCode(registry),
    title: readableText(name),
  }),
  EntityRegistered: (args: EventArgs<"EntityRegistered">): EntityRegisteredEvent => ({
    name: "EntityRegistered",
    entity: args.entity,
    registry: unpackRegistryCode(args.registry),
    terms: unpackEntityTerms(args.terms),
  }),
  AccountOpened: (args: EventArgs<"AccountOpened">): AccountOpenedEvent => ({
    name: "AccountOpened",
    account: address(args.account),
    registry: unpackRegistryCode(args.registry),
    terms: unpackAccount(args.account, args.terms),
  }),
  AccountFrozen: (args: EventArgs<"AccountFrozen">): AccountFrozenEvent => ({
    name: "AccountFrozen",
    account: address(args.account),
    by: address(args.by),
    reason: requiredReason(args.reason),
    note: readableText(args.note),
  }),
  AccountReleased: ({ account, by }: EventArgs<"AccountReleased">): AccountReleasedEvent => ({
    name: "AccountReleased",
    account: address(account),
    by: address(by),
  }),
  AccountPowersChanged: (args: EventArgs<"AccountPowersChanged">): AccountPowersChangedEvent => ({
    name: "AccountPowersChanged",
    account: address(args.account),
    by: address(args.by),
    free: args.free,
    delayed: args.delayed,
  }),
  CounterpartyTrusted: (args: EventArgs<"CounterpartyTrusted">): CounterpartyTrustedEvent => ({
    name: "CounterpartyTrusted",
    account: address(args.account),
    counterparty: address(args.counterparty),
    trustedFrom: fromSecondsOrNull(args.from),
  }),
};

/** An open account from its record on chain. */
export function unpackAccount(
  account: string,
  packed: EventArgs<"AccountOpened">["terms"],
): Account {
  return {
    address: address(account),
    registry: unpackRegistryCode(packed.registry),
    kind: unpackAccountKind(packed.kind),
    entity: packed.entity === 0 ? null : packed.entity,
    approach: packed.approach === 0 ? null : unpackApproachCode(packed.approach),
    open: true,
    frozen: packed.frozen,
    free: packed.free,
    delayed: packed.delayed,
  };
}
