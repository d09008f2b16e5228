import type { Db } from "@sixtwo/db";
import type { TestDatabase } from "@sixtwo/db/testing";

type Breaking = {
  readonly db: Db;
  /** How often the database broke off so far. */
  breaks(): number;
};

/**
 * A database whose every connection is cut after one statement, then after two, and so on, as if the
 * server had been restarted there: each statement is once the last one that was answered.
 */
export function breakConnections(database: TestDatabase): Breaking {
  let breaks = 0;
  let answered = 0;
  const db = database.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (++answered <= breaks) return result;
      answered = 0;
      breaks++;
      await database.cutConnections();
      return result;
    },
  });
  return { db, breaks: () => breaks };
}
