import { ConsoleAuthorizationsDocument } from "../../graphql/generated/console.ts";
import { useDocument } from "../../graphql/use-document.ts";
import type { Option } from "./option.ts";

const MOST = 100;

/** The Party's authorizations that are still open, to choose from. */
export function useAuthorizationOptions(party: string): readonly Option[] {
  const { data } = useDocument(ConsoleAuthorizationsDocument, {
    first: MOST,
    filter: { party, open: true },
  });
  return (data?.authorizations.nodes ?? []).map(({ id, name, version, approach, purposes }) => ({
    value: id,
    label: `${name} v${version}, ${approach}: ${purposes.join(", ")}`,
  }));
}
