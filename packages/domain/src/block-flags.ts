import { badInput } from "./bad-input.ts";

/** What the ledger remembers of a block beside its holder, length and authorization. */
export type BlockFlags = {
  /** Set once, never cleared, inherited by every split. */
  readonly firstTransferred: boolean;
  /** Set on entering a use or cancellation account, never cleared. */
  readonly terminal: boolean;
  /** A request about it waits for the Party's decision. */
  readonly locked: boolean;
  /** Held by the Party, with a reason. */
  readonly frozen: boolean;
};

const FIRST_TRANSFERRED = 1;
const TERMINAL = 2;
const LOCKED = 4;
const FROZEN = 8;
const ALL_FLAGS = 15;

/** The bits that contracts store. */
export function packBlockFlags(flags: BlockFlags): number {
  return (
    (flags.firstTransferred ? FIRST_TRANSFERRED : 0) |
    (flags.terminal ? TERMINAL : 0) |
    (flags.locked ? LOCKED : 0) |
    (flags.frozen ? FROZEN : 0)
  );
}

/**
 * The flags behind stored bits.
 * @throws RegistryError BAD_INPUT when a bit beyond the four is set
 */
export function unpackBlockFlags(packed: number): BlockFlags {
  if (!Number.isInteger(packed) || packed < 0 || packed > ALL_FLAGS) {
    throw badInput(`${packed} is not a set of block flags from 0 to ${ALL_FLAGS}.`, "1");
  }
  return {
    firstTransferred: (packed & FIRST_TRANSFERRED) !== 0,
    terminal: (packed & TERMINAL) !== 0,
    locked: (packed & LOCKED) !== 0,
    frozen: (packed & FROZEN) !== 0,
  };
}
