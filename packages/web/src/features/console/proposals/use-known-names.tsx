import type { ReactNode } from "react";
import {
  ConsoleAccountsDocument,
  ConsoleAuthorizationsDocument,
} from "../../../graphql/generated/console.ts";
import { useDocument } from "../../../graphql/use-document.ts";
import { AccountLink } from "../../../ui/account-link.tsx";
import { AuthorizationLink } from "../../../ui/authorization-link.tsx";
import { HexText } from "../../../ui/hex-text.tsx";
import { useConsole } from "../console-context.ts";

const MOST = 100;

export type KnownNames = {
  /** The Party's authorization of that number. */
  readonly authorization: (id: number) => ReactNode;
  /** The Party's account at that address. */
  readonly account: (address: string) => ReactNode;
};

/** What a call names by number or address, as people know it; the bare value of anything else. */
export function useKnownNames(): KnownNames {
  const { party } = useConsole();
  const filter = { party };
  const authorizations = useDocument(ConsoleAuthorizationsDocument, { first: MOST, filter });
  const accounts = useDocument(ConsoleAccountsDocument, { first: MOST, filter });
  return {
    authorization: (id) => {
      const found = authorizations.data?.authorizations.nodes.find((one) => one.id === String(id));
      return found === undefined ? id : <AuthorizationLink authorization={found} />;
    },
    account: (address) => {
      const found = accounts.data?.accounts.nodes.find((one) => one.address === address);
      return found === undefined ? <HexText value={address} /> : <AccountLink account={found} />;
    },
  };
}
