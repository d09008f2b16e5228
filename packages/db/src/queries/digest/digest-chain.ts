import { createHash } from "node:crypto";
import type { Address } from "@sixtwo/domain";
import type { Segments } from "./segment-digests.ts";

/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Sha256 = string;

/** The digest of each table that has lines, by its name. */
export type TableDigests = Readonly<Record<string, Sha256>>;

/** What the mirror is right after a chain block, and what changed in the segment that ends there. */
export type DigestPoint = {
  readonly number: bigint;
  readonly digest: Sha256;
  readonly segment: Sha256;
  readonly tables: TableDigests;
};

/** Where every chain of digests begins: it says whose mirror it is. */
export function firstDigest(of: { readonly chainId: bigint; readonly ledger: Address }): Sha256 {
  return sha256(`sixtwo digest 1\n${of.chainId}\n${of.ledger}\n`);
}

export type Heights = {
  /** The digests that are known already: of the checkpoint before the first segment, or of none. */
  readonly from: { readonly number: bigint; readonly digest: Sha256 };
  readonly until: bigint;
  /** Chain blocks in a segment; each ends at a multiple of it. */
  readonly every: bigint;
};

/** The digest at each end of a segment after `from`, and at `until`, where a segment may be cut off. */
export function digestsAlong(segments: Segments, heights: Heights): readonly DigestPoint[] {
  const { from, until, every } = heights;
  const points: DigestPoint[] = [];
  let { number, digest } = from;
  while (number < until) {
    const end = (number / every + 1n) * every;
    number = end < until ? end : until;
    const tables = segments.get(end) ?? {};
    const segment = segmentDigest(tables);
    digest = sha256(`${digest}\n${number}\n${segment}\n`);
    points.push({ number, digest, segment, tables });
  }
  return points;
}

/** What all tables together say about one segment. */
export function segmentDigest(tables: TableDigests): Sha256 {
  const names = Object.keys(tables).sort();
  return sha256(names.map((name) => `${name} ${tables[name]}\n`).join(""));
}

function sha256(text: string): Sha256 {
  return createHash("sha256").update(text).digest("hex");
}
