import type { Event, Following } from "./follow-news.ts";
import type { MirrorHead } from "./mirror-head.ts";
import { unknownCursor } from "./told.ts";

const FORM = /^(\d{1,18})-([0-9a-f]{8})$/;

/**
 * Tells the mirror's height each time it moves; of moves that a subscriber was too slow for, or
 * away, only the last. A chain block in another's place, at the same height, is a move too.
 * @param start the cursor of the last event; null for none
 */
export async function* followHeights(
  { head, moved }: Pick<Following<unknown>, "head" | "moved">,
  start: string | null,
  signal: AbortSignal,
): AsyncGenerator<Event<bigint>> {
  let told = start;
  while (!signal.aborted) {
    const next = moved(signal);
    const current = head();
    if (current !== null) {
      const cursor = heightCursor(current);
      const isNews = cursor !== told;
      told = cursor;
      if (isNews) yield { value: current.height, cursor };
      if (head() !== current) continue;
    }
    await next;
  }
}

/** @throws RegistryError BAD_INPUT when no subscription gave this cursor */
export function requireHeightCursor(cursor: string): string {
  if (!FORM.test(cursor)) throw unknownCursor(cursor);
  return cursor;
}

/** The cursor of a height: with its chain block's hash, which another at that height does not have. */
export function heightCursor({ height, hash }: MirrorHead<unknown>): string {
  return `${height}-${hash.slice(2, 10)}`;
}
