import { type ChainHeader, getHeaders } from "@sixtwo/chain";
import { chainMoved, type ReadDeps } from "./read-deps.ts";

type Wanted = {
  /** The first and the last number, both included. */
  readonly from: bigint;
  readonly to: bigint;
  /** What the node has told already, by number. */
  readonly told: ReadonlyMap<bigint, ChainHeader>;
};

/**
 * Every chain block from one number to another, or to the last one that the node has.
 * @throws RegistryError NOT_SYNCED when it has not even the first, or one is not the parent of the next
 */
export async function readHeaders(
  { chain }: ReadDeps,
  { from, to, told }: Wanted,
): Promise<readonly ChainHeader[]> {
  const numbers = numbersOf(from, to);
  const unknown = numbers.filter((number) => !told.has(number));
  const asked = await getHeaders(chain, unknown, { bySocket: true });
  const byNumber = new Map(told);
  for (const header of asked) if (header !== null) byNumber.set(header.number, header);
  const headers: ChainHeader[] = [];
  for (const number of numbers) {
    const header = byNumber.get(number);
    if (header === undefined) break;
    headers.push(header);
  }
  if (headers.length === 0) throw chainMoved(`it has no chain block ${from}, and a later one`);
  requireChained(headers);
  return headers;
}

export function numbersOf(from: bigint, to: bigint): readonly bigint[] {
  return Array.from({ length: Number(to - from) + 1 }, (_, place) => from + BigInt(place));
}

/** @throws RegistryError NOT_SYNCED when a chain block is not the parent of the one with the next number */
export function requireChained(headers: readonly ChainHeader[]): void {
  headers.forEach(({ number, parentHash }, place) => {
    const before = headers[place - 1];
    if (before === undefined || before.number + 1n !== number) return;
    if (before.hash === parentHash) return;
    throw chainMoved(`chain block ${before.number} is not the parent of the next one`);
  });
}
