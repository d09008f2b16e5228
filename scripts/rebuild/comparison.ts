import type { DigestPoint, MirrorDigest, Sha256 } from "@sixtwo/db/digest";

/** A table that says different things in two mirrors, and where it first does. */
export type Difference = {
  readonly table: string;
  /** The segment: the chain blocks after the one and up to the other. */
  readonly after: bigint;
  readonly until: bigint;
  /** Null where the table has no line in the segment. */
  readonly live: Sha256 | null;
  readonly replayed: Sha256 | null;
};

/** Two mirrors at the same chain block. */
export type Comparison = {
  readonly number: bigint;
  readonly hash: string;
  readonly live: Sha256;
  readonly replayed: Sha256;
  /** By table; none when the mirrors are equal. */
  readonly differences: readonly Difference[];
  /** Tables of the live mirror with rows of chain blocks that it has not come to. */
  readonly strays: readonly string[];
  /** The first checkpoint whose stored digest the live rows no longer give; null when all do. */
  readonly alteredSince: bigint | null;
};

type Compared = {
  readonly live: MirrorDigest;
  readonly replayed: MirrorDigest;
  /** The digests that the live mirror has stored, by chain block. */
  readonly stored: ReadonlyMap<bigint, Sha256>;
};

/** Compares two mirrors whose digests end at the same chain block. */
export function compareDigests({ live, replayed, stored }: Compared): Comparison {
  const { number, hash } = live.cursor;
  const computed = new Map(live.points.map((point) => [point.number, point.digest]));
  const altered = [...stored].filter(([at, digest]) => (computed.get(at) ?? digest) !== digest);
  return {
    ...{ number, hash },
    live: live.points.at(-1)?.digest ?? "",
    replayed: replayed.points.at(-1)?.digest ?? "",
    differences: differencesOf(live.points, replayed.points),
    strays: Object.keys(live.strays).sort(),
    alteredSince: least(altered.map(([at]) => at)),
  };
}

/** True when the live mirror says all that the chain says, and nothing else. */
export function isSound({ live, replayed, differences, strays }: Comparison): boolean {
  return live === replayed && differences.length === 0 && strays.length === 0;
}

function differencesOf(
  live: readonly DigestPoint[],
  replayed: readonly DigestPoint[],
): readonly Difference[] {
  const first = new Map<string, Difference>();
  let after = -1n;
  for (const { until, one, other } of inPairs(live, replayed)) {
    for (const table of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [ours, theirs] = [one[table] ?? null, other[table] ?? null];
      if (ours === theirs || first.has(table)) continue;
      first.set(table, { table, after, until, live: ours, replayed: theirs });
    }
    after = until;
  }
  return [...first.values()].sort(
    (one, other) => Number(one.until - other.until) || (one.table < other.table ? -1 : 1),
  );
}

/** One of them may begin earlier. */
function inPairs(live: readonly DigestPoint[], replayed: readonly DigestPoint[]) {
  const ours = new Map(live.map(({ number, tables }) => [number, tables]));
  const theirs = new Map(replayed.map(({ number, tables }) => [number, tables]));
  const ends = [...new Set([...ours.keys(), ...theirs.keys()])].sort((a, b) => Number(a - b));
  return ends.map((until) => ({
    until,
    one: ours.get(until) ?? {},
    other: theirs.get(until) ?? {},
  }));
}

function least(numbers: readonly bigint[]): bigint | null {
  let first: bigint | null = null;
  for (const number of numbers) if (first === null || number < first) first = number;
  return first;
}
