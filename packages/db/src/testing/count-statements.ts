import type { Db } from "../database.ts";

/** The same database, and how many statements were made through it. */
export function countStatements(db: Db): { readonly db: Db; readonly count: () => number } {
  let count = 0;
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { db: counting, count: () => count };
}
