/** Asks for a parked CAD Trust record to be tried again; signed by who asks. */
export type RetryRequest = {
  /** Our own key of the record, such as unit:GHA01-2023-1-1. */
  readonly key: string;
  readonly chainId: number;
  /** Address of the ledger: a signature for one registry serves no other. */
  readonly ledger: string;
  /** ISO time, UTC. */
  readonly issuedAt: string;
};

/** How long a signed request can be handed in; doing it twice does nothing more. */
export const RETRY_REQUEST_LIFE_MS = 5 * 60_000;

/** What a wallet shows and signs (EIP-191), and what the registry checks the signature against. */
export function retryRequestText({ key, chainId, ledger, issuedAt }: RetryRequest): string {
  return [
    "Try this CAD Trust record again.",
    `Record: ${key}`,
    `Chain: ${chainId}`,
    `Ledger: ${ledger.toLowerCase()}`,
    `Issued at: ${issuedAt}`,
  ].join("\n");
}
