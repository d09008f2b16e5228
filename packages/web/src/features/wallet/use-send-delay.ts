import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { MoveDelayDocument } from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";

/** How long the account's Party makes the sends of delayed accounts wait, seconds. */
export function useSendDelay({ registry, address }: AccountFactsFragment): number {
  const { data } = useDocument(MoveDelayDocument, { registry: registry.code, holder: address });
  return data?.registry?.policy.sendDelaySeconds ?? 0;
}
