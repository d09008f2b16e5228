import type { ChainEvent } from "@sixtwo/chain";
import type { AuthorizationSeries } from "@sixtwo/db/mirror";
import type { Address, BlockId } from "@sixtwo/domain";

/** The things whose rows the reducers of some events read or change. */
export type TouchedKeys = {
  readonly blocks: Set<BlockId>;
  readonly accounts: Set<Address>;
  readonly authorizations: Set<number>;
  readonly series: AuthorizationSeries[];
  readonly requests: Set<bigint>;
};

export function touchedKeys(events: readonly ChainEvent[]): TouchedKeys {
  const keys: TouchedKeys = {
    blocks: new Set(),
    accounts: new Set(),
    authorizations: new Set(),
    series: [],
    requests: new Set(),
  };
  for (const event of events) touch(keys, event);
  return keys;
}

function touch(keys: TouchedKeys, event: ChainEvent): void {
  if ("blockId" in event) keys.blocks.add(event.blockId);
  if ("request" in event) keys.requests.add(event.request);
  if ("account" in event) keys.accounts.add(event.account);
  if (event.name === "Split") keys.blocks.add(event.child);
  if (event.name === "AuthorizationRevoked") keys.authorizations.add(event.authorization);
  if (event.name === "Authorized") {
    keys.authorizations.add(event.authorization);
    keys.series.push({ party: event.party, name: event.terms.reference });
  }
  if (event.name === "Transfer") {
    for (const { blockId } of event.items) keys.blocks.add(blockId);
    if (event.from !== null) keys.accounts.add(event.from);
    if (event.to !== null) keys.accounts.add(event.to);
  }
}
