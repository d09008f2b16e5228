import type { NamedHit } from "@sixtwo/db/explorer";
import type { ApiContext } from "../graphql/context.ts";
import type { SearchNode } from "./search-node.ts";
import { seen } from "./seen.ts";

/** What the hits of a search lead to. */
export async function nodesOfHits(
  context: ApiContext,
  hits: readonly NamedHit[],
): Promise<readonly SearchNode[]> {
  const nodes = await Promise.all(hits.map((hit) => nodeOf(context, hit)));
  return nodes.filter((node) => node !== null);
}

async function nodeOf({ load }: ApiContext, hit: NamedHit): Promise<SearchNode | null> {
  switch (hit.type) {
    case "account": {
      const account = await load.account(null, hit.address);
      return account && { ...seen(account, null), __typename: "Account" };
    }
    case "activity": {
      const activity = await load.activity(hit);
      return activity && { ...seen(activity, null), __typename: "Activity" };
    }
    case "authorization": {
      const authorization = await load.authorization(null, hit.id);
      return authorization && { ...seen(authorization, null), __typename: "Authorization" };
    }
    case "approach": {
      const approach = await load.approach(null, hit);
      return approach && { ...seen(approach, null), __typename: "Approach" };
    }
    default:
      throw new Error(`Unknown search hit ${hit satisfies never}`);
  }
}
