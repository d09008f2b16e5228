import {
  type Account,
  type ApproachPart,
  type Authorization,
  address,
  approachCode,
  blockId,
  type Move,
  metricCode,
  partyCode,
  registryCode,
  type Tonnes,
  tonnes,
} from "@sixtwo/domain";
import { domainName } from "../../graphql/enum-name.ts";
import type {
  AccountFactsFragment,
  AuthorizationFactsFragment,
  MoveBlockQuery,
} from "../../graphql/generated/operations.ts";

export type MoveBlock = NonNullable<MoveBlockQuery["block"]>;

/** What the rules look at besides the block and the two accounts. */
export type MoveSurroundings = {
  /** The host Party's part in the approach of the block's authorization; null without one. */
  readonly approach: ApproachPart | null;
  readonly trusted: boolean;
  readonly sendDelaySeconds: number;
};

type Wanted = {
  readonly block: MoveBlock;
  readonly to: AccountFactsFragment;
  readonly quantity: Tonnes;
  readonly surroundings: MoveSurroundings;
  readonly date: Date;
};

/** The move as the rules look at it, from what the API answers. */
export function domainMove({ block, to, quantity, surroundings, date }: Wanted): Move {
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
    ...surroundings,
    date,
  };
}

function domainAccount(account: AccountFactsFragment): Account {
  return {
    address: address(account.address),
    registry: registryCode(account.registry.code),
    kind: domainName(account.kind),
    entity: account.entity === null ? null : Number(account.entity.id),
    approach: account.approach === null ? null : approachCode(account.approach),
    open: true, // the API knows no other
    frozen: account.frozen,
    free: account.free,
    delayed: account.delayed,
  };
}

function domainAuthorization(terms: AuthorizationFactsFragment): Authorization {
  const { firstTransferDefinition: definition, cap, expires, useFrom, useUntil } = terms;
  return {
    tag: Number(terms.id),
    reference: terms.name,
    version: terms.version,
    date: new Date(terms.date),
    approach: approachCode(terms.approach),
    party: partyCode(terms.party),
    purposes: new Set(terms.purposes),
    firstTransferDefinition: definition === null ? null : domainName(definition),
    oimp: terms.oimp === "" ? null : terms.oimp,
    metric: metricCode(terms.metric),
    cap: cap === null ? null : tonnes(cap),
    occurrence: { from: terms.occurrenceFrom, until: terms.occurrenceUntil },
    expires: dateOrNull(expires),
    use: { from: dateOrNull(useFrom), until: dateOrNull(useUntil) },
    parties: terms.parties.map(partyCode),
    entities: terms.entities.map(({ id }) => Number(id)),
    sectors: [], // asked when serials are authorized, not when they move
    activityTypes: [],
    termsHash: terms.termsHash,
    terms: terms.conditions,
    changeableAfterFirstTransfer: terms.changeableAfterFirstTransfer,
    revoked: terms.revoked,
    revokedEntirely: terms.revokedEntirely,
  };
}

function dateOrNull(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}
