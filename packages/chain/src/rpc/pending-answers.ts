import { idOf, type NodeMessage } from "./node-answer.ts";

/** Questions on a socket that wait for their answers, which may come in any order. */
export type PendingAnswers = {
  /** @throws Error when the answer fails to come in time or `fail` is called */
  readonly wait: (message: NodeMessage) => Promise<unknown>;
  /** Gives an answer to the question that waits for it; false when none does. */
  readonly receive: (message: unknown) => boolean;
  /** Ends all that wait. */
  readonly fail: (reason: Error) => void;
  readonly isEmpty: () => boolean;
};

type Waiting = {
  readonly ids: readonly number[];
  readonly end: (settle: () => void) => void;
  readonly resolve: (message: unknown) => void;
  readonly reject: (reason: Error) => void;
};

/** @param onTimeout told when an answer did not come within `timeoutMs` */
export function createPendingAnswers(timeoutMs: number, onTimeout: () => void): PendingAnswers {
  const waiting = new Map<number, Waiting>();
  return {
    wait: ({ ids }) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void) => {
          clearTimeout(timer);
          for (const id of ids) waiting.delete(id);
          settle();
        };
        const timer = setTimeout(() => {
          end(() => reject(timedOut(timeoutMs)));
          onTimeout();
        }, timeoutMs);
        for (const id of ids) waiting.set(id, { ids, end, resolve, reject });
      }),
    receive(message) {
      const found = find(waiting, message);
      found?.end(() => found.resolve(message));
      return found !== undefined;
    },
    fail(reason) {
      for (const { end, reject } of [...waiting.values()]) end(() => reject(reason));
    },
    isEmpty: () => waiting.size === 0,
  };
}

function find(waiting: ReadonlyMap<number, Waiting>, message: unknown): Waiting | undefined {
  const ids = Array.isArray(message) ? message.map(idOf) : [idOf(message)];
  for (const id of ids) {
    const found = waiting.get(Number(id ?? Number.NaN));
    if (found !== undefined) return found;
  }
  // A batch that is refused as a whole is answered without any id.
  if (ids[0] !== null) return undefined;
  return [...waiting.values()].find((one) => one.ids.length > 1);
}

function timedOut(timeoutMs: number): Error {
  const error = new Error(`No answer came within ${timeoutMs} milliseconds`);
  error.name = "TimeoutError"; // as AbortSignal.timeout names it
  return error;
}
