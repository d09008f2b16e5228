import {
  type Account,
  type Address,
  address,
  type RegistryCode,
  unpackAccountKind,
  unpackApproachCode,
  unpackRegistryCode,
} from "@sixtwo/domain";
import type { EventArgs } from "../abi.ts";
import { readableText } from "../readable-text.ts";
import { type EntityTerms, unpackEntityTerms } from "../terms/entity-terms.ts";

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
  readonly reason: string;
};

export type AccountReleasedEvent = {
  readonly name: "AccountReleased";
  readonly account: Address;
  readonly by: Address;
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
  AccountFrozen: ({ account, by, reason }: EventArgs<"AccountFrozen">): AccountFrozenEvent => ({
    name: "AccountFrozen",
    account: address(account),
    by: address(by),
    reason: readableText(reason),
  }),
  AccountReleased: ({ account, by }: EventArgs<"AccountReleased">): AccountReleasedEvent => ({
    name: "AccountReleased",
    account: address(account),
    by: address(by),
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
  };
}
