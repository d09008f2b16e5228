/** One figure beside its reference. */
export type Measurement = {
  readonly case: string;
  readonly value: number;
  /** The same thing done by the reference, in the same run and unit; null when it cannot do it. */
  readonly reference: number | null;
  /** Whose figure `reference` is, where a benchmark has several references: programs are told this name. */
  readonly against?: string;
  /** The most that `value` should be. */
  readonly limit?: number;
  /** How many times the reference `value` should be. */
  readonly ratioLimit?: RatioLimit;
  /** What others published for the same thing, as text: it was not measured here. */
  readonly published?: string;
  /** What the figure includes, for a reader who wants to compare. */
  readonly includes?: string;
};

export type RatioLimit = { readonly atLeast: number } | { readonly atMost: number };

/** Measurements that share a unit. */
export type BenchTable = {
  readonly title: string;
  readonly unit: string;
  /** What the column of references holds. */
  readonly reference: string;
  /** What the column of published figures holds; none without it. */
  readonly published?: string;
  readonly rows: readonly Measurement[];
  /** What a reader has to know of all of them. */
  readonly notes?: readonly string[];
};

/** @throws RegistryError when it cannot measure. */
export type Benchmark = () => Promise<readonly BenchTable[]>;

/** @returns how many times the reference a value is. */
export function ratioOf({ value, reference }: Measurement): number | null {
  return reference === null ? null : Math.round((value / reference) * 1000) / 1000;
}
