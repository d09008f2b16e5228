import type { ReserveKind } from "@sixtwo/domain";
import { graphqlName } from "../../../graphql/enum-name.ts";
import { ConsoleAccountsDocument } from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { shortHex } from "../../../ui/short-hex.ts";
import type { Option } from "../option.ts";

const MOST = 50;

/** The Party's accounts of one kind of reserve, to choose from. */
export function useReserveOptions(party: string, kind: ReserveKind): readonly Option[] {
  const { data } = useDocument(ConsoleAccountsDocument, {
    first: MOST,
    filter: { party, kind: [graphqlName(kind)] },
  });
  return (data?.accounts.nodes ?? []).map(({ address, name }) => ({
    value: address,
    label: `${name} (${shortHex(address)})`,
  }));
}
