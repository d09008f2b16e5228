import type { TrustRowFragment } from "../../../graphql/generated/operations.ts";
import { MoveDelayDocument } from "../../../graphql/generated/wallet.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import type { Pages } from "../../../graphql/use-pages.ts";
import { useWallet } from "../wallet-context.ts";

/** The account's trusted counterparties, all on one page. */
export function useTrusts(): Pages<TrustRowFragment> {
  const { account } = useWallet();
  const { status, data, error, retry } = useDocument(MoveDelayDocument, {
    registry: account.registry.code,
    holder: account.address,
  });
  const rows = data?.account?.trusts ?? [];
  return { rows, total: rows.length, status, error, retry, more: null, loadingMore: false };
}
