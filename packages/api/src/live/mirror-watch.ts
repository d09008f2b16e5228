import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@sixtwo/db";
import type { Following } from "./follow-news.ts";
import { type MirrorHead, readMirrorHead } from "./mirror-head.ts";
import type { News } from "./news.ts";
import { turnstile } from "./turnstile.ts";

/** Looks what is new of one kind, for all who follow it. */
export type MirrorWatch<Row> = {
  readonly following: Following<Row>;
  /** Looks whether the mirror has moved. */
  readonly look: () => Promise<void>;
  /** Resolves after the first look, or when that takes too long. */
  readonly begun: () => Promise<void>;
};

/** A subscription that begins before the first look may miss what happens until then. */
const FIRST_LOOK_LIMIT_MS = 5_000;

export function watchMirror<Row>(db: Db, news: News<Row>): MirrorWatch<Row> {
  const gate = turnstile();
  const first = Promise.withResolvers<void>();
  let head: MirrorHead<Row> | null = null;
  return {
    following: { db, news, head: () => head, moved: gate.next },
    async look() {
      const found = await readMirrorHead({ db, news }, head);
      first.resolve();
      if (found === head) return;
      head = found;
      gate.open();
    },
    begun: () =>
      Promise.race([first.promise, sleep(FIRST_LOOK_LIMIT_MS, undefined, { ref: false })]),
  };
}
