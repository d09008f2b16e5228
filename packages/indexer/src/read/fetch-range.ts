import { type ChainHeader, getHeaders, getLogs, type RawLog } from "@sixtwo/chain";
import type { Heard } from "./heard.ts";
import { orderLogs } from "./order-logs.ts";
import { chainMoved, type ReadDeps } from "./read-deps.ts";
import { numbersOf } from "./read-headers.ts";

/** The first and the last chain block, both included. */
export type Range = { readonly from: bigint; readonly to: bigint };

export type FetchedRange = Range & {
  /** In chain order. */
  readonly logs: readonly RawLog[];
  /** Those of the first and the last chain block, of each that has logs, and of others, by number. */
  readonly headers: ReadonlyMap<bigint, ChainHeader>;
  /** How many contracts were asked for. */
  readonly heard: number;
  /** What the answer weighed, about. */
  readonly bytes: number;
};

export type Refusal = { readonly refusal: string };

/**
 * Up to so many chain blocks, the header of each is asked for; of a longer range, whose chain blocks
 * mostly have no logs, those with logs and so many others at random.
 */
const WHOLE = 1_000n;
const SAMPLE = 200;
/** Bytes of a log in an answer besides its data. */
const LOG_BYTES = 600;

/**
 * Asks for the logs of a range of final chain blocks and for the headers that they are held against.
 * @returns the node's refusal of so long a range
 * @throws RegistryError NOT_SYNCED when the node does not have all of them; CHAIN_UNREACHABLE
 */
export async function fetchRange(
  { chain }: ReadDeps,
  { from, to }: Range,
  heard: Heard,
): Promise<FetchedRange | Refusal> {
  const addresses = [...heard];
  const every = to - from < WHOLE ? numbersOf(from, to - 1n) : [];
  const [answer, early] = await Promise.all([
    getLogs(chain, { addresses, from, to }),
    getHeaders(chain, every),
  ]);
  if ("refusal" in answer) return answer;
  const logs = orderLogs(answer.logs);
  const chosen = every.length > 0 ? [] : chooseHeaders({ from, to }, logs);
  const headers = [...early, ...(await getHeaders(chain, chosen)), answer.last];
  return {
    ...{ from, to, logs, heard: addresses.length },
    headers: byNumber(headers, to),
    bytes: logs.reduce((sum, { data }) => sum + data.length + LOG_BYTES, 0),
  };
}

function chooseHeaders({ from, to }: Range, logs: readonly RawLog[]): readonly bigint[] {
  const chosen = new Set([from, ...logs.map(({ chainBlock }) => chainBlock)]);
  const length = Number(to - from);
  for (let one = 0; one < Math.min(SAMPLE, length); one += 1) {
    chosen.add(from + BigInt(Math.floor(Math.random() * length)));
  }
  chosen.delete(to);
  return [...chosen].sort((one, other) => Number(one - other));
}

function byNumber(
  headers: readonly (ChainHeader | null)[],
  to: bigint,
): ReadonlyMap<bigint, ChainHeader> {
  const found = new Map<bigint, ChainHeader>();
  for (const header of headers) {
    if (header === null) throw chainMoved(`it lacks chain blocks up to ${to}, and has a later one`);
    found.set(header.number, header);
  }
  return found;
}
