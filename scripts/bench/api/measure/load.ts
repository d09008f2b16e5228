import { RegistryError } from "@sixtwo/domain";
import autocannon from "autocannon";
import type { Variables } from "../cases/api-case.ts";
import { type Asked, bodyOf, JSON_HEADERS } from "./ask.ts";

/** How a server did under load. */
export type Load = {
  readonly requestsPerSecond: number;
  /** Milliseconds that all but a hundredth of the requests took at most. */
  readonly p99: number;
};

const CONNECTIONS = 50;

/**
 * Asks over fifty connections for some seconds, each with questions of its own.
 * @throws RegistryError INTERNAL when an answer fails
 */
export async function load(
  asked: Asked,
  questions: readonly Variables[],
  seconds: number,
): Promise<Load> {
  const bodies = questions.map((variables) => bodyOf(asked, variables));
  let clients = 0;
  const result = await autocannon({
    url: asked.graphql,
    ...{ connections: CONNECTIONS, duration: seconds, method: "POST", headers: JSON_HEADERS },
    body: bodies[0] ?? "",
    setupClient: (client) => {
      const own = bodies.filter((_, at) => at % CONNECTIONS === clients % CONNECTIONS);
      clients += 1;
      client.setRequests((own.length > 0 ? own : bodies).map((body) => ({ body })));
    },
  });
  const failures = result.errors + result.non2xx;
  if (failures > 0) {
    throw new RegistryError("INTERNAL", {
      message: `${failures} of ${result.requests.total} requests to ${asked.graphql} failed.`,
      remedy: "Its speed means nothing until it answers: ask the same by hand.",
    });
  }
  return { requestsPerSecond: result.requests.total / result.duration, p99: result.latency.p99 };
}
