import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import { MoveDestinationsDocument } from "../../graphql/generated/wallet.ts";
import { useDocument } from "../../graphql/use-document.ts";

const MOST = 100;
const TYPING_MS = 250;

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
    filter: { kind: ["PARTY_HOLDING", "ENTITY_HOLDING"], text: text === "" ? null : text },
  });
  return {
    accounts: (data?.accounts.nodes ?? []).filter(({ address }) => address !== holder),
    search: setTyped,
  };
}
