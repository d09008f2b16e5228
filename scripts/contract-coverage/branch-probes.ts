import { createHash } from "node:crypto";
import { type BranchPoint, branchPoints } from "./branch-points.ts";
import { parseSolidity } from "./syntax-tree.ts";

/** One way that a branch point can go. */
export type Branch = {
  /** From the project's root. */
  readonly file: string;
  readonly line: number;
  readonly construct: string;
  readonly way: string;
  /** What the probe reports when it goes this way: 32 bytes in hexadecimal. */
  readonly tag: string;
};

type Source = {
  readonly file: string;
  /** As it stands in the project: lines are counted here. */
  readonly original: string;
  /** With Hardhat's probes of statements, which move everything but change no condition. */
  readonly instrumented: string;
};
type Insertion = { readonly at: number; readonly text: string; readonly order: number };

/** The compiler inlines these. They report through the library that Hardhat's own probes bring. */
const PROBES = `
library BranchProbes__ {
  function yes(uint256 tag) internal pure returns (bool) {
    __NomicFoundationCoverage.sendHit(tag);
    return true;
  }
  function no(uint256 tag) internal pure returns (bool) {
    __NomicFoundationCoverage.sendHit(tag);
    return false;
  }
}
`;

/**
 * Adds a probe to each way of each branch point of a file.
 * @returns the text to compile, and the branches whose tags tests can report.
 * @throws Error when the two texts do not have the same branch points.
 */
export function withBranchProbes(source: Source): {
  readonly text: string;
  readonly branches: readonly Branch[];
} {
  const { original, instrumented } = source;
  const points = branchPoints(parseSolidity(original));
  if (points.length === 0) return { text: instrumented, branches: [] };
  const places = branchPoints(parseSolidity(instrumented));
  requireSame(source, points, places);
  const branches = points.map((point) => branchesOf(source, point));
  const insertions = places.flatMap((place, index) => probe(place, branches[index] ?? []));
  return { text: insert(instrumented, insertions) + PROBES, branches: branches.flat() };
}

function requireSame(
  { file }: Source,
  points: readonly BranchPoint[],
  places: readonly BranchPoint[],
): void {
  const list = (found: readonly BranchPoint[]): string => found.map((p) => p.construct).join(" ");
  if (list(points) === list(places)) return;
  throw new Error(`${file}: Hardhat's probes changed its branches, so they cannot be measured.`);
}

function branchesOf({ file, original }: Source, point: BranchPoint): readonly Branch[] {
  const before = Buffer.from(original).subarray(0, point.start).toString();
  const line = before.split("\n").length;
  const { construct, ways, start, end } = point;
  return ways.map((way) => {
    const tag = createHash("sha256").update(`${file} ${start} ${end} ${construct} ${way}`);
    return { file, line, construct, way, tag: tag.digest("hex") };
  });
}

/** The condition comes first, so that it is evaluated with no more on the stack than before. */
function probe({ start, end }: BranchPoint, branches: readonly Branch[]): readonly Insertion[] {
  const [first, second] = branches.map(({ tag }) => `0x${tag}`);
  const length = end - start;
  if (second === undefined) {
    return [{ at: start + 1, text: `__NomicFoundationCoverage.sendHit(${first});`, order: 0 }];
  }
  const after = `) ? BranchProbes__.yes(${first}) : BranchProbes__.no(${second}))`;
  // Where conditions share an end, the outer one encloses: it opens first and closes last.
  return [
    { at: start, text: "((", order: -length },
    { at: end, text: after, order: length - Number.MAX_SAFE_INTEGER },
  ];
}

function insert(text: string, insertions: readonly Insertion[]): string {
  const bytes = Buffer.from(text);
  const sorted = insertions.toSorted((a, b) => a.at - b.at || a.order - b.order);
  const parts: Buffer[] = [];
  let done = 0;
  for (const { at, text: added } of sorted) {
    parts.push(bytes.subarray(done, at), Buffer.from(added));
    done = at;
  }
  return Buffer.concat([...parts, bytes.subarray(done)]).toString();
}
