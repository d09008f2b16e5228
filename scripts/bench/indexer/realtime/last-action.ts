import { RegistryError } from "@sixtwo/domain";
import type { Sent } from "./measure-latencies.ts";

const QUERY = "{ actions(first: 1) { nodes { chainBlock transaction } } }";

type Answer = {
  readonly data?: { readonly actions: { readonly nodes: readonly { chainBlock: unknown }[] } };
};

/** @returns asks GraphQL for the newest action, and says whether it is of that chain block or a later one. */
export function asksForLastAction(apiUrl: string): (sent: Sent) => Promise<boolean> {
  return async ({ chainBlock }) => {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: QUERY }),
    });
    const text = await response.text();
    const { data } = JSON.parse(text) as Answer; // what the query asks for
    const last = data?.actions.nodes[0]?.chainBlock;
    if (last !== undefined) return Number(last) >= chainBlock;
    throw new RegistryError("INTERNAL", {
      message: `Our API does not tell the last action: ${text.slice(0, 500)}`,
      remedy: "Run npm test -- packages/api: it shows what fails.",
    });
  };
}
