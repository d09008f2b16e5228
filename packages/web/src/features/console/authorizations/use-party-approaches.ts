import { ConsoleApproachesDocument } from "../../../graphql/generated/console.ts";
import type { ApproachFactsFragment } from "../../../graphql/generated/operations.ts";
import { useDocument } from "../../../graphql/use-document.ts";

const MOST = 100;

/** The approaches that a Party has recorded; undefined until they are known. */
export type PartyApproaches = readonly ApproachFactsFragment[] | undefined;

export function usePartyApproaches(party: string): PartyApproaches {
  const { data } = useDocument(ConsoleApproachesDocument, { first: MOST, filter: { party } });
  return data?.approaches.nodes;
}

/** True while the approach takes authorizations, as the contracts see it. */
export function takesAuthorizations({ status }: Pick<ApproachFactsFragment, "status">): boolean {
  return status === "DRAFT" || status === "ACTIVE";
}
