import type { ApiCase } from "./api-case.ts";
import { BLOCKS_CASE } from "./blocks-case.ts";
import { CUSTODY_CASE } from "./custody-case.ts";
import { HOLDINGS_CASE } from "./holdings-case.ts";
import { STATISTICS_CASE } from "./statistics-case.ts";

/** What the API is measured by. */
export const API_CASES: readonly ApiCase[] = [
  BLOCKS_CASE,
  CUSTODY_CASE,
  HOLDINGS_CASE,
  STATISTICS_CASE,
];
