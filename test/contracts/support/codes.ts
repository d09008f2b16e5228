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
  ndcUse: 3n,
  imp: 4n,
  op: 5n,
  omge: 6n,
  voluntary: 7n,
} as const;

export const FLAG = { firstTransferred: 1n, terminal: 2n, locked: 4n, frozen: 8n } as const;
export const ROLE = { registrar: 1n, authority: 2n } as const;
export const STATUS = { pending: 1n, approved: 2n, rejected: 3n, withdrawn: 4n } as const;

/** 32 letters at most, as `bytes32`. */
export const ACTIVITY = `0x${Buffer.from("cookstoves").toString("hex").padEnd(64, "0")}`;
export const NO_HASH = `0x${"0".repeat(64)}`;

/** @returns seconds since 1970 at the start of a UTC day. */
export function seconds(date: `${number}-${number}-${number}`): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000;
}
