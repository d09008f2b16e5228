/** "Still so": the greatest bigint, which keeps every range query free of nulls. */
export const STILL_VALID = 9223372036854775807n;

/** A row that holds for the chain blocks from `valid_from` up to, and not with, `valid_to`. */
export type Versioned = {
  readonly valid_from: bigint;
  readonly valid_to: bigint;
};

/** Where an event stands on the chain. */
export type EventPlace = {
  readonly chain_block: bigint;
  readonly log_index: bigint;
  readonly tx_hash: Hash;
};

/** 32 bytes as 0x and 64 lower-case hexadecimal digits. */
export type Hash = `0x${string}`;
