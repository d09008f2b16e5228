import type { Row } from "./node-state.ts";

/** A request as the routes see it. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly apiKey: string | null;
  readonly body: Row;
};

/** True for a request that is to change the node, rather than to look at it. */
export function isMutation({ method }: Pick<Call, "method">): boolean {
  return method !== "GET" && method !== "HEAD";
}
