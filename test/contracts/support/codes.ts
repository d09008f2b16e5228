/** Codes as the contracts pack them: five bits a letter, seven for a registry's number. */
export const PARTY = { XXA: 25345n, XXC: 25347n } as const;
export const REGISTRY = { XXA01: 3244161n, XXA02: 3244162n, XXC01: 3244417n } as const;

export const PURPOSE = { ndc: 1, imp: 2, op: 4 } as const;
export const DEFINITION = { none: 0, authorization: 1, issuance: 2, useOrCancellation: 3 } as const;
export const CAUSE = {
  international: 0n,
  authorization: 1n,
  issuance: 2n,
  useOrCancellation: 3n,
} as const;

export const KIND = {
  partyHolding: 1n,
  entityHolding: 2n,
  shareOfProceeds: 3n,
  buffer: 4n,
  retention: 5n,
  ndcUse: 6n,
  imp: 7n,
  op: 8n,
  omge: 9n,
  voluntary: 10n,
  reversal: 11n,
} as const;

/** What an office may do in the ledger. */
export const POWERS = {
  issue: 1,
  detach: 2,
  tag: 4,
  lock: 8,
  execute: 16,
  freeze: 32,
  force: 64,
  writeAccounts: 128,
  writeApproaches: 256,
  writeAuthorizations: 512,
} as const;

export const FLAG = { firstTransferred: 1n, terminal: 2n, locked: 4n, frozen: 8n } as const;
export const ROLE = { registrar: 1n, authority: 2n, verifier: 3n } as const;
export const STATUS = {
  pending: 1n,
  scheduled: 2n,
  executed: 3n,
  rejected: 4n,
  withdrawn: 5n,
  expired: 6n,
} as const;
export const APPROACH = {
  draft: 1n,
  active: 2n,
  suspended: 3n,
  completed: 4n,
  revoked: 5n,
} as const;
export const REASON = {
  none: 0n,
  courtOrder: 1n,
  suspectedFraud: 2n,
  doubleClaim: 3n,
  inconsistency: 4n,
  sanctions: 5n,
  security: 6n,
  mistake: 7n,
  reversal: 8n,
  other: 9n,
} as const;

/** 32 letters at most, as `bytes32`. */
export const ACTIVITY = `0x${Buffer.from("cookstoves").toString("hex").padEnd(64, "0")}`;
export const NO_HASH = `0x${"0".repeat(64)}`;
export const SOME_HASH = `0x${"ab".repeat(32)}`;

/** @returns seconds since 1970 at the start of a UTC day. */
export function seconds(date: `${number}-${number}-${number}`): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}
