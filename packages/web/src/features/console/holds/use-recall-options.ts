import { ConsoleAccountsDocument } from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { shortHex } from "../../../ui/short-hex.ts";
import type { Option } from "../option.ts";

const MOST = 100;

/** The Party's other accounts that a block may be recalled to: none of use or cancellation. */
export function useRecallOptions(party: string, holder: string): readonly Option[] {
  const { data } = useDocument(ConsoleAccountsDocument, {
    first: MOST,
    filter: {
      party,
      kind: ["PARTY_HOLDING", "ENTITY_HOLDING", "SHARE_OF_PROCEEDS", "BUFFER", "RETENTION"],
    },
  });
  return (data?.accounts.nodes ?? [])
    .filter(({ address, frozen }) => address !== holder && !frozen)
    .map(({ address, entity, name }) => ({
      value: address,
      label: `${entity?.name ?? name} (${shortHex(address)})`,
    }));
}
