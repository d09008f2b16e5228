/** Every reason for which a rule says no. Screens translate by code. */
export const REFUSAL_CODES = [
  "ZERO_QUANTITY",
  "INSUFFICIENT_HOLDING",
  "BLOCK_TERMINAL",
  "BLOCK_LOCKED",
  "BLOCK_FROZEN",
  "ACCOUNT_CLOSED",
  "ACCOUNT_FROZEN",
  "NOT_AUTHORIZED",
  "AUTHORIZATION_REVOKED",
  "PARTY_NOT_AUTHORIZED",
  "ENTITY_NOT_AUTHORIZED",
  "PURPOSE_NOT_AUTHORIZED",
  "NOT_FIRST_TRANSFERRED",
  "HOST_CANNOT_USE",
  "OUTSIDE_USE_WINDOW",
  "FOREIGN_TERMINAL_ACCOUNT",
  "OTHER_APPROACH",
  "RETENTION_STAYS_HOME",
  "BUFFER_ONLY_FOR_REVERSALS",
  "RESERVE_NOT_FROM_ABROAD",
  "APPROACH_PAUSED",
  "APPROACH_NOT_ACTIVE",
  "AUTHORIZATION_EXPIRED",
  "AUTHORIZATION_REVOKED_ENTIRELY",
  "INVALID_REFERENCE",
  "NO_PURPOSE",
  "DEFINITION_MISSING",
  "DEFINITION_UNNEEDED",
  "OIMP_MISSING",
  "OIMP_UNNEEDED",
  "ZERO_CAP",
  "OCCURRENCE_BEFORE_2021",
  "WINDOW_REVERSED",
  "NO_SECTOR",
  "INVALID_TERMS_HASH",
  "TERMS_MISSING",
  "REQUESTER_DECIDES",
  "HOLDER_DECIDES",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A rule's "no", as a value: what stands in the way, with the values concerned, and what to do. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly message: string;
  readonly remedy: string;
};

export type Refused = { readonly ok: false; readonly refusal: Refusal };

/** A rule's answer: yes with what follows from it, or a refusal. */
export type Ruling<Yes extends object = object> = (Yes & { readonly ok: true }) | Refused;

/** The ruling for a check that found a refusal, or none. */
export function rulingOf(refusal: Refusal | null): Ruling {
  return refusal === null ? { ok: true } : { ok: false, refusal };
}
