import type { WriterSession } from "./writer-session.ts";

/** Milliseconds without any motion after which a writer's session counts as given up. It beats thrice in them. */
const STILL_MS = 3_000;

export type Stillness = {
  /** True when the session has not moved, nor PostgreSQL worked for it, for `STILL_MS`. */
  isGivenUp(session: WriterSession): boolean;
};

/**
 * Watches one writer's session after another for motion. Times are the watcher's own, so that clocks
 * need not agree; a session that is looked at for the first time counts as moving now.
 * @param now milliseconds of a clock that only goes forward
 */
export function createStillness(now: () => number = () => performance.now()): Stillness {
  let last = { motion: "", at: 0 };
  return {
    isGivenUp({ motion, works }) {
      const at = now();
      if (works || motion !== last.motion) last = { motion, at };
      return at - last.at >= STILL_MS;
    },
  };
}
