/** An act that is measured beside the reference's. */
export type GasCase = {
  readonly name: string;
  /** What the figure includes: shown below the table. */
  readonly includes: string;
  /** @returns gas of the act on a fresh registry, after what makes it the usual case. */
  readonly measure: () => Promise<number>;
  /** @returns gas of the same act on OpenZeppelin's ERC-1155; absent when it has no such act. */
  readonly reference?: () => Promise<number>;
};
