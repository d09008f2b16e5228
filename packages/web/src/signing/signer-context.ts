import { createContext, useContext } from "react";
import type { Signer } from "./signer.ts";

export type Signing = {
  /** Null when nobody is signed in. */
  readonly signer: Signer | null;
  /** True until it is known whether someone still is signed in. */
  readonly restoring: boolean;
  readonly signIn: (signer: Signer) => void;
  readonly signOut: () => void;
  /** Opens the choice of ways to sign in. */
  readonly askToSignIn: () => void;
};

export const SigningContext = createContext<Signing | null>(null);

/** Who is signed in, and how to change that. */
export function useSigning(): Signing {
  const signing = useContext(SigningContext);
  if (signing === null) throw new Error("useSigning needs a SigningProvider around it.");
  return signing;
}
