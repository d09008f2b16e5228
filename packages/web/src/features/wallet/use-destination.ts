import { graphqlName } from "../../graphql/enum-name.ts";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import {
  MoveDestinationDocument,
  MoveDestinationsDocument,
} from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";
import type { MoveBlock } from "./domain-move.ts";
import type { MoveChoice } from "./move-choice.ts";

const MOST = 100;

export type Destination = {
  /** Undefined while the choice leads nowhere. */
  readonly account: AccountFactsFragment | undefined;
  readonly pending: boolean;
  readonly error: unknown;
};

/** The account that a choice leads to: the chosen recipient, or the registry's terminal account. */
export function useDestination(block: MoveBlock, choice: MoveChoice): Destination {
  const sending = choice.purpose === "send";
  const approach = block.authorization?.approach ?? null;
  const recipient = useDocument(
    MoveDestinationDocument,
    { address: choice.to },
    { enabled: sending && choice.to !== "" },
  );
  const kind = choice.purpose === "use" ? "NDC_USE" : graphqlName(choice.cancellation);
  const ends = useDocument(
    MoveDestinationsDocument,
    { first: MOST, filter: { registry: block.holder.registry.code, kind: [kind], approach } },
    { enabled: !sending },
  );
  if (sending) {
    const account = choice.to === "" ? undefined : (recipient.data?.account ?? undefined);
    return { account, pending: recipient.isLoading, error: recipient.error };
  }
  const account = ends.data?.accounts.nodes.find((found) => found.approach === approach);
  return { account, pending: ends.isLoading, error: ends.error };
}
