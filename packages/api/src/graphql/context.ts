import type { Db } from "@sixtwo/db";
import { type Moment, momentOf } from "@sixtwo/db/explorer";
import type { AsOf } from "@sixtwo/domain";
import type { LedgerFeed } from "../live/ledger-feed.ts";
import { type RequestLoaders, requestLoaders } from "../loaders/request-loaders.ts";
import { type RowBudget, rowBudget } from "./row-budget.ts";

/** What every request shares. */
export type ApiDeps = {
  readonly db: Db;
  readonly feed: LedgerFeed;
  /** True for the training country on the embedded chain. */
  readonly training: boolean;
};

/** What the resolvers of one request share. */
export type ApiContext = ApiDeps & {
  readonly load: RequestLoaders;
  readonly rows: RowBudget;
  /** The moment that a question is answered for; the same question has one answer. */
  readonly momentOf: (asOf: AsOf | null) => Promise<Moment>;
};

/** A fresh context for one request. */
export function contextOf(deps: ApiDeps): ApiContext {
  const moments = new Map<string, Promise<Moment>>();
  return {
    ...deps,
    load: requestLoaders(deps),
    rows: rowBudget(),
    momentOf: (asOf) => {
      const text = asOf === null ? "" : Object.entries(asOf).flat().map(String).join();
      const known = moments.get(text) ?? momentOf(deps, asOf);
      moments.set(text, known);
      return known;
    },
  };
}
