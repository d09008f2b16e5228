import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

const ids = new AsyncLocalStorage<string>();

/** Runs what belongs to one request, which the id names in the answer and in the log. */
export function withRequestId<Result>(id: string, work: () => Result): Result {
  return ids.run(id, work);
}

/** The id of the request under way; a fresh one outside of any. */
export function requestId(): string {
  return ids.getStore() ?? randomUUID();
}
