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

/** What a request brings along. */
export type RequestFacts = {
  /** The cursor of the last event that a subscriber saw before its connection was cut off. */
  readonly lastEventId?: string | undefined;
  /** Hears of the rows that its lists hold. */
  readonly onRows?: ((rows: number) => void) | undefined;
};

/** What the resolvers of one request, or of one event, share. */
type Reading = {
  readonly load: RequestLoaders;
  readonly rows: RowBudget;
  /** The moment that a question is answered for; the same question has one answer. */
  readonly momentOf: (asOf: AsOf | null) => Promise<Moment>;
};

export type ApiContext = ApiDeps &
  Reading & {
    readonly lastEventId: string | null;
    /** Begins the next event of a subscription: it reads anew, and knows its cursor. */
    readonly beginEvent: (context: ApiContext, cursor: string) => void;
    /** Of the event that is told now. */
    readonly cursor: string | null;
  };

/** A fresh context for one request. */
export function contextOf(deps: ApiDeps, { lastEventId, onRows }: RequestFacts = {}): ApiContext {
  return {
    ...deps,
    ...readingOf(deps, onRows),
    lastEventId: lastEventId ?? null,
    cursor: null,
    // What one event has read is old for the next, and would be kept as long as the subscription.
    beginEvent: (context, cursor) => Object.assign(context, readingOf(deps, onRows), { cursor }),
  };
}

function readingOf(deps: ApiDeps, onRows: RequestFacts["onRows"]): Reading {
  const moments = new Map<string, Promise<Moment>>();
  return {
    load: requestLoaders(deps),
    rows: rowBudget(onRows),
    momentOf: (asOf) => {
      const text = asOf === null ? "" : Object.entries(asOf).flat().map(String).join();
      const known = moments.get(text) ?? momentOf(deps, asOf);
      moments.set(text, known);
      return known;
    },
  };
}
