/** For which registry, and when, something is asked of it. */
type Asking = {
  readonly chainId: number;
  /** Address of the ledger: a signature for one registry serves no other. */
  readonly ledger: string;
  /** ISO time, UTC. */
  readonly issuedAt: string;
};

/** Asks for a parked CAD Trust record to be tried again; signed by who asks. */
export type RetryRequest = Asking & {
  /** Our own key of the record, such as unit:GHA01-2023-1-1. */
  readonly key: string;
};

/** Asks for what waits to be published to CAD Trust now; signed by who asks. */
export type RunRequest = Asking & {
  /** The Party for which it is asked. */
  readonly party: string;
};

/** How long a signed request can be handed in; doing it twice does nothing more. */
export const SIGNED_REQUEST_LIFE_MS = 5 * 60_000;

/** What a wallet shows and signs (EIP-191), and what the registry checks the signature against. */
export function retryRequestText({ key, ...asking }: RetryRequest): string {
  return textOf(["Try this CAD Trust record again.", `Record: ${key}`], asking);
}

/** The same for a run. */
export function runRequestText({ party, ...asking }: RunRequest): string {
  return textOf(["Publish to CAD Trust now.", `Party: ${party}`], asking);
}

function textOf(act: readonly string[], { chainId, ledger, issuedAt }: Asking): string {
  const where = [`Chain: ${chainId}`, `Ledger: ${ledger.toLowerCase()}`];
  return [...act, ...where, `Issued at: ${issuedAt}`].join("\n");
}
