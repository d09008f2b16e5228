import { ConsoleAccountsDocument } from "../../graphql/generated/console.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { shortHex } from "../../ui/short-hex.ts";
import type { Option } from "./option.ts";

const MOST = 100;

/** The registry's holding accounts to choose from. */
export function useAccountOptions(registry: string): readonly Option[] {
  const { data } = useDocument(ConsoleAccountsDocument, {
    first: MOST,
    filter: { registry, kind: ["PARTY_HOLDING", "ENTITY_HOLDING"] },
  });
  return (data?.accounts.nodes ?? []).map(({ address, entity, name }) => ({
    value: address,
    label: `${entity?.name ?? name} (${shortHex(address)})`,
  }));
}
