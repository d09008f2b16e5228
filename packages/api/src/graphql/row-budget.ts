import { RegistryError } from "@sixtwo/domain";

const MOST_ROWS = 10_000;

/** Counts the rows of all lists of one request. */
export type RowBudget = {
  /** @throws RegistryError BAD_INPUT once the lists hold more rows than one request may have */
  readonly spend: (rows: number) => void;
};

/** Lists within lists multiply; this ends it, whatever way the query is written. */
export function rowBudget(onRows?: (rows: number) => void): RowBudget {
  let left = MOST_ROWS;
  return {
    spend: (rows) => {
      left -= rows;
      onRows?.(rows);
      if (left >= 0) return;
      throw new RegistryError("BAD_INPUT", {
        message: `The lists of this query hold more than ${MOST_ROWS} rows.`,
        remedy: "Ask for smaller pages of the inner lists, or for them in queries of their own.",
      });
    },
  };
}
