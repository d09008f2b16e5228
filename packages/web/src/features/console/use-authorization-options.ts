import { ConsoleAuthorizationsDocument } from "../../graphql/generated/console.ts";
import type { AuthorizationFactsFragment } from "../../graphql/generated/operations.ts";
import { useDocument } from "../../graphql/use-document.ts";
import { useConsole } from "./console-context.ts";
import type { Option } from "./option.ts";

const MOST = 100;

/** The registry's authorizations that outcomes can still be put under, to choose from. */
export function useAuthorizationOptions(): readonly Option[] {
  const { party, registry } = useConsole();
  const { data } = useDocument(ConsoleAuthorizationsDocument, {
    first: MOST,
    filter: { party, open: true },
  });
  return (data?.authorizations.nodes ?? [])
    .filter((authorization) => authorization.registry.code === registry && !isOver(authorization))
    .map(({ id, name, version, approach, purposes }) => ({
      value: id,
      label: `${name} v${version}, ${approach}: ${purposes.join(", ")}`,
    }));
}

function isOver({ expires }: AuthorizationFactsFragment): boolean {
  return expires !== null && new Date(expires) < new Date();
}
