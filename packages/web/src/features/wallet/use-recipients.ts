import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import type { AccountFactsFragment, AccountKind } from "../../graphql/generated/operations.ts";
import { MoveDestinationsDocument } from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";

const MOST = 100;
const TYPING_MS = 250;
/** Whatever can send on what it receives; the rules say which of them a block may go to. */
const RECEIVING: readonly AccountKind[] = [
  "PARTY_HOLDING",
  "ENTITY_HOLDING",
  "SHARE_OF_PROCEEDS",
  "BUFFER",
  "RETENTION",
];

export type Recipients = {
  /** Accounts that fit what is typed. */
  readonly accounts: readonly AccountFactsFragment[];
  readonly search: (text: string) => void;
};

/** Holding accounts by name, registry or address, without the holder's own. */
export function useRecipients(holder: string): Recipients {
  const [typed, setTyped] = useState("");
  const [text] = useDebouncedValue(typed, TYPING_MS);
  const { data } = useDocument(MoveDestinationsDocument, {
    first: MOST,
    filter: { kind: RECEIVING, text: text === "" ? null : text },
  });
  return {
    accounts: (data?.accounts.nodes ?? []).filter(({ address }) => address !== holder),
    search: setTyped,
  };
}
