import { PARTIES } from "../seed/seeded-names.ts";
import { type ApiCase, pickedFrom, QUESTIONS } from "./api-case.ts";

const FIRST_DAY = Date.UTC(2022, 5, 1);
const DAYS = 1_600;
const DAY_MS = 86_400_000;

/** The first fifty holdings of a Party, with account and authorization, as of a day of the past. */
export const HOLDINGS_CASE: ApiCase = {
  name: "holdings",
  ours: `query Holdings($party: String!, $at: DateTime!) {
  holdings(filter: { party: $party }, asOf: { date: $at }, first: 50) {
    nodes {
      account { address kind } hostParty vintage state quantity blocks
      authorization { id name approach }
    }
    pageInfo { hasNextPage }
  }
}`,
  theirs: `query Holdings($party: String!, $at: Datetime!) {
  holdings: holdingsOfParty(ofParty: $party, at: $at, first: 50) {
    nodes {
      account: holder { address kind } hostParty vintage state quantity blocks
      authorization { id: authorizationId name approach }
    }
    pageInfo { hasNextPage }
  }
}`,
  questions: async (_db, random) =>
    Array.from({ length: QUESTIONS }, () => {
      const party = pickedFrom(PARTIES, random);
      const at = new Date(FIRST_DAY + random(DAYS) * DAY_MS).toISOString();
      return { ours: { party, at }, theirs: { party, at } };
    }),
};
