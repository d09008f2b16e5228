/** EVM chain id of the embedded chain. Other networks must not use it, so wallets tell them apart. */
export const EMBEDDED_CHAIN_ID = 62062;

/** 2023-01-01T00:00:00Z in seconds: before the first published ITMO transfer. */
export const GENESIS_SECONDS = 1_672_531_200;

/** Gas that one chain block, and so one transaction, may use. */
export const GAS_LIMIT = 300_000_000;

/** Gas that one simulated call may use: any that a wallet makes, and well under a second of work. */
export const CALL_GAS_LIMIT = 50_000_000;
