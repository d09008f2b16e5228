/** How many ERC-1155 events the chains of the benchmark hold. Each chain is the beginning of the next. */
export const STAGES = { "20k": 20_000, "200k": 200_000, "1M": 1_000_000 } as const;

export type Stage = keyof typeof STAGES;

/** Accounts of people at home and abroad. A broker acts for them, so that a transaction holds many acts. */
export const HOLDERS = { home: 200, abroad: 24 } as const;

/** Tonnes of one issuance. */
export const ISSUED = 100_000;

/** Every so-manieth batch is issued without an authorization, and over another programme's serials. */
export const UNAUTHORIZED = 4;

/** Of how many blocks a batch send is. */
export const BATCH_SIZE = 4;

/** How often each act happens in one chain block, and how many ERC-1155 events each makes. */
export const ACTS = {
  /** A batch arrives at a holder. */
  issue: { count: 2, events: 1 },
  /** A whole block goes to another holder of the Party. */
  sendWhole: { count: 70, events: 1 },
  /** Part of a block goes to another holder of the Party: it leaves, the detached part begins, and moves. */
  sendPart: { count: 30, events: 3 },
  /** Whole blocks go to another holder of the Party: one TransferBatch. */
  sendBatch: { count: 20, events: 1 },
  /** A whole authorized block goes to the other Party: its first transfer. */
  sendAbroad: { count: 6, events: 1 },
  /** Part of an authorized block goes to the other Party: its first transfer. */
  sendPartAbroad: { count: 3, events: 3 },
  /** The other Party uses a whole block towards its NDC. */
  use: { count: 3, events: 1 },
} as const;

/** The first chain blocks only issue, so that there is something to send. */
export const OPENING = { chainBlocks: 10, issuances: 100 } as const;

/**
 * From that chain block of the plan on, behind the first 200,000 events, all of it happens so many times
 * in each: anvil's time for a chain block grows with all that is stored.
 */
export const LARGE = { from: 1_006, times: 5 } as const;

/** Decides who sends what to whom. */
export const SEED = 62;
