import { AsyncLocalStorage } from "node:async_hooks";
import { RegistryError } from "@sixtwo/domain";

/** The statements of one request, which end with it. */
export type Cancellation = {
  /** Runs what belongs to the request, now and in all that it waits for. */
  readonly run: <Result>(work: () => Result) => Result;
  /** Stops the statements under way in PostgreSQL, and lets no further one begin. */
  readonly cancel: () => void;
};

type Scope = { isOver: boolean; readonly running: Set<() => void> };

const scopes = new AsyncLocalStorage<Scope>();

/** For one request: on databases that are opened for it, a client that goes takes its work along. */
export function cancellation(): Cancellation {
  const scope: Scope = { isOver: false, running: new Set() };
  return {
    run: (work) => scopes.run(scope, work),
    cancel: () => {
      scope.isOver = true;
      for (const stop of scope.running) stop();
    },
  };
}

/**
 * Runs a statement, which `stop` stops when the request that it is of is cancelled.
 * @throws RegistryError BAD_INPUT when it was cancelled before
 */
export async function untilCancelled<Result>(
  statement: () => Promise<Result>,
  stop: () => void,
): Promise<Result> {
  const scope = scopes.getStore();
  if (scope === undefined) return statement();
  if (scope.isOver) throw tooLate();
  scope.running.add(stop);
  try {
    return await statement();
  } finally {
    scope.running.delete(stop);
  }
}

function tooLate(): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: "Who asked went away before the answer.",
    remedy: "Ask again, and wait for the answer.",
  });
}
