import type { ChainEvent } from "@sixtwo/chain";
import type { LevyKind } from "@sixtwo/db";
import {
  type AuthorizationSeries,
  approachKey,
  type KeyOf,
  levyKey,
  trustKey,
  type VersionedName,
} from "@sixtwo/db/mirror";
import { partyOf } from "@sixtwo/domain";

/** Tables of which every row is loaded: there are few, and every event asks for them. */
type Whole = "system" | "offices";

/** The things whose rows the reducers of some events read or change. */
export type TouchedKeys = {
  readonly [Name in Exclude<VersionedName, Whole>]: Set<KeyOf<Name>>;
} & { readonly series: AuthorizationSeries[] };

const LEVY_KINDS: readonly LevyKind[] = [
  "share-of-proceeds",
  "omge-cancellation",
  "retention",
  "buffer",
];

export function touchedKeys(events: readonly ChainEvent[]): TouchedKeys {
  const keys: TouchedKeys = {
    policies: new Set(),
    proposals: new Set(),
    accounts: new Set(),
    trusts: new Set(),
    approaches: new Set(),
    levies: new Set(),
    authorizations: new Set(),
    blocks: new Set(),
    requests: new Set(),
    holds: new Set(),
    recalls: new Set(),
    series: [],
  };
  for (const event of events) touch(keys, event);
  return keys;
}

function touch(keys: TouchedKeys, event: ChainEvent): void {
  if ("blockId" in event) keys.blocks.add(event.blockId);
  if ("request" in event) keys.requests.add(event.request);
  if ("proposal" in event) keys.proposals.add(event.proposal);
  if ("account" in event) keys.accounts.add(event.account);
  if ("approach" in event && "by" in event) touchApproach(keys, event);
  touchBlocks(keys, event);
  touchRules(keys, event);
}

function touchApproach(
  keys: TouchedKeys,
  event: Extract<
    ChainEvent,
    { readonly name: `Approach${string}` | "InitialReportRecorded" | "LeviesSet" }
  >,
): void {
  const part = { party: partyOf(event.registry), approach: event.approach };
  keys.approaches.add(approachKey(part));
  if (event.name !== "LeviesSet") return;
  for (const kind of LEVY_KINDS) keys.levies.add(levyKey({ ...part, kind }));
}

function touchBlocks(keys: TouchedKeys, event: ChainEvent): void {
  switch (event.name) {
    case "Split":
      keys.blocks.add(event.child);
      break;
    case "FlagGained":
      for (const blockId of event.blockIds) keys.blocks.add(blockId);
      break;
    case "Transfer":
      for (const { blockId } of event.items) keys.blocks.add(blockId);
      if (event.from !== null) keys.accounts.add(event.from);
      if (event.to !== null) keys.accounts.add(event.to);
      break;
    case "RunFrozen":
    case "RunReleased":
    case "RecallAnnounced":
    case "RecallCancelled":
    case "Recalled":
      keys.holds.add(event.blockId);
      keys.recalls.add(event.blockId);
      break;
    default:
  }
}

function touchRules(keys: TouchedKeys, event: ChainEvent): void {
  switch (event.name) {
    case "PolicySet":
      keys.policies.add(event.registry);
      break;
    case "CounterpartyTrusted":
      keys.trusts.add(trustKey(event));
      break;
    case "AuthorizationRevoked":
      keys.authorizations.add(event.authorization);
      break;
    case "Authorized":
      keys.authorizations.add(event.authorization);
      keys.series.push({ party: event.party, name: event.terms.reference });
      break;
    default:
  }
}
