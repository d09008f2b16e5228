import { createContext, useContext } from "react";
import type { AccountFactsFragment } from "../../graphql/generated/operations.ts";
import type { Signer } from "../../signing/signer.ts";

/** An open account and who signs for it. */
export type Wallet = { readonly account: AccountFactsFragment; readonly signer: Signer };

export const WalletContext = createContext<Wallet | null>(null);

/** The signed-in account. */
export function useWallet(): Wallet {
  const wallet = useContext(WalletContext);
  if (wallet === null) throw new Error("useWallet needs the wallet's layout around it.");
  return wallet;
}
