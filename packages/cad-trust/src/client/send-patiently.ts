import { setTimeout as wait } from "node:timers/promises";
import { RegistryError } from "@sixtwo/domain";
import { fullJitter } from "./full-jitter.ts";
import type { Send } from "./send.ts";

const ATTEMPTS = 3;
const PAUSE = { baseMs: 200, capMs: 2000, random: Math.random };

/**
 * Repeats what may be repeated when no answer came, with pauses of growing bounds: reading, and
 * replacing a record as a whole. A POST is left to the caller: it may have taken effect.
 * @param stopping breaks off, pauses included
 */
export function sendPatiently(send: Send, stopping: AbortSignal | undefined): Send {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send(request);
      } catch (error) {
        const final = attempt === ATTEMPTS || !mayRepeat(request.method, error);
        if (final || stopping?.aborted === true) throw error;
        await wait(fullJitter({ ...PAUSE, attempt }), undefined, { signal: stopping }).catch(() => {
          throw error;
        });
      }
    }
  };
}

function mayRepeat(method: string, error: unknown): boolean {
  const lost = error instanceof RegistryError && error.code === "CAD_TRUST_UNREACHABLE";
  return lost && (method === "GET" || method === "PUT");
}
