import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

/** One thing that is done with a request, before Express or within it; what comes after is `next`. */
export type Step = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** The steps, one after another. */
export function inOrder(steps: readonly Step[]): Step {
  return (request, response, next) => {
    const take = (at: number): void => {
      const step = steps[at];
      try {
        if (step === undefined) next();
        else step(request, response, (error) => (error === undefined ? take(at + 1) : next(error)));
      } catch (error) {
        next(error); // it may have been called later, where nobody else would hear of it
      }
    };
    take(0);
  };
}

/** The listener that takes the steps in order, the last of which answers whatever comes. */
export function listenerOf(
  steps: readonly Step[],
  onError: (error: unknown, response: ServerResponse) => void,
): RequestListener {
  const all = inOrder(steps);
  return (request, response) => all(request, response, (error) => onError(error, response));
}

/** The step only for requests whose path begins so. */
export function onPaths(prefixes: readonly string[], step: Step): Step {
  return (request, response, next) => {
    const path = pathOf(request);
    const meant = prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
    return meant ? step(request, response, next) : next();
  };
}

/** The path that was asked for, without the query. */
export function pathOf({ url = "/" }: IncomingMessage): string {
  const end = url.indexOf("?");
  return end === -1 ? url : url.slice(0, end);
}
