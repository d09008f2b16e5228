import type { ChainHeader, RawLog } from "@sixtwo/chain";
import type { ReadChainBlock } from "../apply/application.ts";
import { type LogsOfChainBlock, mayLackLogs } from "./check-logs.ts";
import { decodeLogs } from "./decode-logs.ts";
import { type FetchedRange, fetchRange } from "./fetch-range.ts";
import { type Heard, hearOffices } from "./heard.ts";
import { lookCloser } from "./look-closer.ts";
import { chainMoved, type ReadDeps } from "./read-deps.ts";
import { requireChained } from "./read-headers.ts";

/** A range of final chain blocks, read and found to be whole. */
export type ReadRange = {
  /** The hash of the chain block before the range. */
  readonly parentHash: ChainHeader["parentHash"];
  /** Those that have events, and the last one. */
  readonly chainBlocks: readonly ReadChainBlock[];
};

/** A chain block of the range of which the node left logs out. */
export type Incomplete = { readonly lacking: bigint };

/** Chain blocks of a range that are looked at closer, at most: on a busy chain most are shared with others. */
const LOOKED_AT = 16;

/**
 * Makes events of what was fetched for a range, after holding it against the headers.
 * @returns what is incomplete when logs are missing; never for a range of one chain block, whose logs
 * are then taken from an answer that is whole
 * @throws RegistryError NOT_SYNCED when logs and headers do not fit together
 */
export async function readRange(
  deps: ReadDeps,
  fetched: FetchedRange,
  heard: Heard,
): Promise<ReadRange | Incomplete> {
  // Since it was fetched, the range before may have told of another contract to listen to.
  if (fetched.heard < heard.size) return readAgain(deps, fetched, heard);
  const headers = [...fetched.headers.values()];
  requireChained(headers);
  const found = await proveWhole(deps, join(fetched, headers), heard);
  if ("lacking" in found) return found;
  const read = found.map(({ header, logs }) => ({
    chainBlock: header,
    events: decodeLogs(deps, logs),
  }));
  const events = read.flatMap((one) => one.events);
  if (hearOffices(heard, events)) return readAgain(deps, fetched, heard);
  const [first] = headers;
  if (first === undefined) throw chainMoved(`it has no chain block ${fetched.from}`);
  return {
    parentHash: first.parentHash,
    chainBlocks: read.filter(
      (one) => one.events.length > 0 || one.chainBlock.number === fetched.to,
    ),
  };
}

async function readAgain(deps: ReadDeps, range: FetchedRange, heard: Heard) {
  const again = await fetchRange(deps, range, heard);
  if ("refusal" in again) throw chainMoved(`it now refuses a range that it told: ${again.refusal}`);
  return readRange(deps, again, heard);
}

function join(
  { logs }: FetchedRange,
  headers: readonly ChainHeader[],
): readonly LogsOfChainBlock[] {
  const byNumber = Map.groupBy(logs, ({ chainBlock }) => chainBlock);
  const found = headers.map((header) => ({ header, logs: byNumber.get(header.number) ?? noLogs }));
  const outside = logs.length - found.reduce((sum, one) => sum + one.logs.length, 0);
  if (outside > 0) throw chainMoved("it tells logs of chain blocks that it was not asked for");
  return found;
}

const noLogs: readonly RawLog[] = [];

/**
 * Looks closer at chain blocks of which logs may be missing, and at the last one: an answer that was cut
 * short ends there.
 */
async function proveWhole(
  deps: ReadDeps,
  found: readonly LogsOfChainBlock[],
  heard: Heard,
): Promise<readonly LogsOfChainBlock[] | Incomplete> {
  const last = found.at(-1);
  const doubtful = found.filter(
    (one) => mayLackLogs(one, heard) || (one === last && one.logs.length > 0),
  );
  if (doubtful.length === 0) return found;
  const chosen = choose(doubtful, LOOKED_AT);
  const whole = await lookCloser(deps, chosen, heard);
  const lacking = chosen.find(
    ({ logs }, place) => countHeard(logs, heard) < (whole[place]?.logs.length ?? 0),
  );
  if (lacking === undefined) return found;
  if (found.length === 1) return whole;
  return { lacking: lacking.header.number };
}

function choose<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  const start = Math.floor(Math.random() * items.length);
  const step = Math.floor(items.length / count);
  return Array.from(
    { length: count },
    (_, place) => items[(start + place * step) % items.length],
  ).filter((item) => item !== undefined);
}

function countHeard(logs: readonly RawLog[], heard: Heard): number {
  return logs.reduce((count, { address }) => count + (heard.has(address) ? 1 : 0), 0);
}
