import { RegistryError } from "@sixtwo/domain";
import type { NewsGroup } from "./news-group.ts";

/** How much of a chain block was told: its first rows, and a digest of them. */
type Part = { readonly count: number; readonly digest: number };

/** What one subscriber was told. What is in no part, at or below `through`, had nothing to tell. */
export type Told = {
  readonly through: bigint;
  /** What happened up to here is not looked at again. */
  readonly settled: bigint;
  /** By chain block, for those that a reorg may still replace. */
  readonly parts: ReadonlyMap<bigint, Part>;
};

/** Chain blocks behind the newest that may still be replaced. */
export const WINDOW = 64n;

const PART_BYTES = 9;
const FORM = /^(\d{1,18})(?:\.([\w-]{2,800}))?$/;

/** Everything in these chain blocks, and in all before them. */
export function toldAll(groups: readonly NewsGroup<unknown>[], through: bigint): Told {
  const parts = groups.map(({ chainBlock, digests }): [bigint, Part] => [
    chainBlock,
    { count: digests.length, digest: digests.at(-1) ?? 0 },
  ]);
  return { through, settled: through - WINDOW, parts: new Map(parts) };
}

/** The same with one more row: the one at this place of its chain block, and those before it there. */
export function toldUpTo(told: Told, group: NewsGroup<unknown>, place: number): Told {
  const { through, settled, parts } = toldThrough(told, group.chainBlock);
  const part = { count: place + 1, digest: group.digests[place] ?? 0 };
  return { through, settled, parts: new Map([...parts, [group.chainBlock, part]]) };
}

/** The same with all chain blocks up to one. */
export function toldThrough(told: Told, chainBlock: bigint): Told {
  const through = later(chainBlock, told.through);
  const settled = later(told.settled, through - WINDOW);
  const parts = new Map([...told.parts].filter(([number]) => number > settled));
  return { through, settled, parts };
}

/** The place in the chain block from which its rows are news: all of it again, when it was replaced. */
export function firstNew({ settled, parts }: Told, { chainBlock, digests }: NewsGroup<unknown>) {
  if (chainBlock <= settled) return digests.length;
  const part = parts.get(chainBlock);
  return part !== undefined && digests[part.count - 1] === part.digest ? part.count : 0;
}

/** The cursor from which a later subscription goes on. */
export function cursorOf({ through, settled, parts }: Told): string {
  const bytes = Buffer.alloc(1 + parts.size * PART_BYTES);
  bytes.writeUInt8(Number(through - settled));
  [...parts].forEach(([chainBlock, { count, digest }], at) => {
    const start = 1 + at * PART_BYTES;
    bytes.writeUInt8(Number(through - chainBlock), start);
    bytes.writeUInt32BE(count, start + 1);
    bytes.writeUInt32BE(digest, start + 5);
  });
  return `${through}.${bytes.toString("base64url")}`;
}

/**
 * What a cursor says was told. The number of a chain block alone stands for everything up to it.
 * @throws RegistryError BAD_INPUT when no subscription gave this cursor
 */
export function readCursor(cursor: string): Told {
  const [, number, text = "AA"] = FORM.exec(cursor) ?? [];
  const bytes = Buffer.from(text, "base64url");
  if (number === undefined || bytes.length % PART_BYTES !== 1) throw unknownCursor(cursor);
  const through = BigInt(number);
  const parts = new Map<bigint, Part>();
  for (let at = 1; at < bytes.length; at += PART_BYTES) {
    const part = { count: bytes.readUInt32BE(at + 1), digest: bytes.readUInt32BE(at + 5) };
    parts.set(through - BigInt(bytes.readUInt8(at)), part);
  }
  const settled = later(through - BigInt(bytes.readUInt8()), through - WINDOW);
  return toldThrough({ through, settled, parts }, through);
}

function later(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}

/** The refusal of what no event had for its id. */
export function unknownCursor(cursor: string): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `"${cursor.slice(0, 100)}" is not the cursor of an event.`,
    remedy: "Pass the id of the last event as it came, or the number of a chain block.",
  });
}
