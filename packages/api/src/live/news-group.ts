/** What one chain block has to tell, in order. */
export type NewsGroup<Row> = {
  readonly chainBlock: bigint;
  readonly rows: readonly Row[];
  /** For each row a digest of it and of all before it, so that the same beginning is known again. */
  readonly digests: readonly number[];
};

type Reading<Row> = {
  readonly chainBlockOf: (row: Row) => bigint;
  /** Equal for the same happening only: a replaced one has another text. */
  readonly textOf: (row: Row) => string;
};

/** Rows in their order, by chain block. */
export function newsGroups<Row>(
  rows: readonly Row[],
  { chainBlockOf, textOf }: Reading<Row>,
): readonly NewsGroup<Row>[] {
  return [...Map.groupBy(rows, chainBlockOf)].map(([chainBlock, members]) => {
    let digest = FNV_START;
    const digests = members.map((row) => {
      digest = fnv1a(textOf(row), digest);
      return digest;
    });
    return { chainBlock, rows: members, digests };
  });
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits, over the code units of a text. */
function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  }
  return hash;
}
