import {
  type Account,
  type AccountKind,
  type Authorization,
  address,
  approachCode,
  blockId,
  type FirstTransferTrigger,
  type Move,
  partyCode,
  registryCode,
  type Tonnes,
  tonnes,
} from "@sixtwo/domain";
import type {
  AccountFactsFragment,
  AuthorizationFactsFragment,
  FirstTransferDefinition,
  AccountKind as GraphqlAccountKind,
  MoveBlockQuery,
} from "../../graphql/generated/operations.ts";

export type MoveBlock = NonNullable<MoveBlockQuery["block"]>;

type Wanted = {
  readonly block: MoveBlock;
  readonly to: AccountFactsFragment;
  readonly quantity: Tonnes;
  readonly date: Date;
};

const ACCOUNT_KIND: Readonly<Record<GraphqlAccountKind, AccountKind>> = {
  PARTY_HOLDING: "party-holding",
  ENTITY_HOLDING: "entity-holding",
  NDC_USE: "ndc-use",
  IMP_CANCELLATION: "imp-cancellation",
  OP_CANCELLATION: "op-cancellation",
  OMGE_CANCELLATION: "omge-cancellation",
  VOLUNTARY_CANCELLATION: "voluntary-cancellation",
};

const TRIGGER: Readonly<Record<FirstTransferDefinition, FirstTransferTrigger>> = {
  AUTHORIZATION: "authorization",
  ISSUANCE: "issuance",
  USE_OR_CANCELLATION: "use-or-cancellation",
};

/** The move as the rules look at it, from what the API answers. */
export function domainMove({ block, to, quantity, date }: Wanted): Move {
  const { id, state, firstTransferred, locked, frozen } = block;
  const terminal = state === "USED" || state === "CANCELLED";
  return {
    block: {
      id: blockId(id),
      quantity: tonnes(block.quantity),
      flags: { firstTransferred, terminal, locked, frozen },
    },
    from: domainAccount(block.holder),
    to: domainAccount(to),
    quantity,
    authorization: block.authorization === null ? null : domainAuthorization(block.authorization),
    date,
  };
}

function domainAccount(account: AccountFactsFragment): Account {
  return {
    address: address(account.address),
    registry: registryCode(account.registry.code),
    kind: ACCOUNT_KIND[account.kind],
    entity: account.entity === null ? null : Number(account.entity.id),
    approach: account.approach === null ? null : approachCode(account.approach),
    open: true, // the API knows no other
    frozen: account.frozen,
    free: account.free,
  };
}

function domainAuthorization(terms: AuthorizationFactsFragment): Authorization {
  const { firstTransferDefinition: definition, cap, useFrom, useUntil } = terms;
  return {
    tag: Number(terms.id),
    reference: terms.name,
    version: terms.version,
    date: new Date(terms.date),
    approach: approachCode(terms.approach),
    party: partyCode(terms.party),
    purposes: new Set(terms.purposes),
    firstTransferDefinition: definition === null ? null : TRIGGER[definition],
    oimp: terms.oimp === "" ? null : terms.oimp,
    cap: cap === null ? null : tonnes(cap),
    occurrence: { from: terms.occurrenceFrom, until: terms.occurrenceUntil },
    use: { from: dateOrNull(useFrom), until: dateOrNull(useUntil) },
    parties: terms.parties.map(partyCode),
    entities: terms.entities.map(({ id }) => Number(id)),
    sectors: [], // asked when serials are authorized, not when they move
    activityTypes: [],
    termsHash: terms.termsHash,
    terms: terms.conditions,
    changeableAfterFirstTransfer: false, // no rule of a move asks for it
    revoked: terms.revoked,
  };
}

function dateOrNull(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
