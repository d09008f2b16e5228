import { ConsoleAccountsDocument } from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";

/** Whether the registry has accounts for use and cancellation under the approach; undefined until known. */
export function useTerminalAccountsOpen(registry: string, approach: string): boolean | undefined {
  const { data } = useDocument(ConsoleAccountsDocument, {
    first: 1,
    filter: { registry, approach, kind: ["NDC_USE"] },
  });
  return data === undefined ? undefined : data.accounts.totalCount > 0;
}
