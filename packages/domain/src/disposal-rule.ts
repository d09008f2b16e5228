import { purposeRequired } from "./account-kind.ts";
import { firstTransferTimeRefusal } from "./approach-rule.ts";
import type { Authorization } from "./authorization.ts";
import { blockIdText, unpackBlockId } from "./block-id.ts";
import { firstTransferBy } from "./first-transfer.ts";
import type { Move } from "./move.ts";
import type { Purpose } from "./purpose.ts";
import type { Refusal } from "./refusal.ts";
import { partyOf } from "./registry-code.ts";
import { revocationRefusal } from "./revocation-rule.ts";
import { useWindowRefusal } from "./use-window-rule.ts";

/** What stands in the way of a use or cancellation. The other cancellations need no purpose. */
export function disposalRefusal(move: Move): Refusal | null {
  const misdirected = destinationRefusal(move);
  if (misdirected !== null) return misdirected;
  const purpose = purposeRequired(move.to.kind);
  if (purpose === null) return null;
  if (move.authorization === null) {
    return {
      code: "NOT_AUTHORIZED",
      message: `Block ${blockIdText(move.block.id)} has no authorization for ${purpose}.`,
      remedy: "Ask the host Party to authorize it first.",
    };
  }
  return purposeRefusal({ move, authorization: move.authorization, purpose });
}

function destinationRefusal({ from, to, authorization }: Move): Refusal | null {
  if (from.registry !== to.registry) {
    return {
      code: "FOREIGN_TERMINAL_ACCOUNT",
      message: `A holder in ${from.registry} cannot use or cancel in an account of ${to.registry}.`,
      remedy: `Send to the account in ${from.registry}, or transfer the block first.`,
    };
  }
  const approach = authorization?.approach ?? null;
  if (to.approach !== approach) {
    return {
      code: "OTHER_APPROACH",
      message: `The account is for ${to.approach ?? "no approach"}, the block is under ${approach ?? "none"}.`,
      remedy: `Send to the account for ${approach ?? "outcomes without an approach"}.`,
    };
  }
  return null;
}

type PurposeCase = {
  readonly move: Move;
  readonly authorization: Authorization;
  readonly purpose: Purpose;
};

function purposeRefusal({ move, authorization, purpose }: PurposeCase): Refusal | null {
  return (
    revocationRefusal(move, authorization) ??
    unauthorizedPurposeRefusal(authorization, purpose) ??
    (purpose === "NDC" ? hostRefusal(move) : null) ??
    entityRefusal(move, authorization) ??
    useWindowRefusal(move, authorization) ??
    firstTransferRefusal(move, authorization)
  );
}

function unauthorizedPurposeRefusal(terms: Authorization, purpose: Purpose): Refusal | null {
  if (terms.purposes.has(purpose)) return null;
  return {
    code: "PURPOSE_NOT_AUTHORIZED",
    message: `Authorization ${terms.reference} is not for ${purpose}.`,
    remedy: `It is authorized for ${[...terms.purposes].join(" and ")}; use or cancel it for that.`,
  };
}

function entityRefusal({ from }: Move, { entities, reference }: Authorization): Refusal | null {
  if (from.entity === null || entities.length === 0 || entities.includes(from.entity)) return null;
  return {
    code: "ENTITY_NOT_AUTHORIZED",
    message: `Authorization ${reference} does not name entity ${from.entity}.`,
    remedy: "Ask the host Party to name the entity, or send to an entity that is named.",
  };
}

function hostRefusal({ block, from }: Move): Refusal | null {
  const host = partyOf(unpackBlockId(block.id).registry);
  if (partyOf(from.registry) !== host) return null;
  return {
    code: "HOST_CANNOT_USE",
    message: `${host} issued block ${blockIdText(block.id)} and already counts its mitigation.`,
    remedy: "Keep it as a mitigation outcome, or cancel it voluntarily.",
  };
}

function firstTransferRefusal(move: Move, authorization: Authorization): Refusal | null {
  if (move.block.flags.firstTransferred) return null;
  if (firstTransferBy(move) !== null) return firstTransferTimeRefusal(move, authorization);
  return {
    code: "NOT_FIRST_TRANSFERRED",
    message: `The first transfer that authorization ${authorization.reference} defines has not occurred.`,
    remedy: "Let the first transfer happen before this use or cancellation.",
  };
}
