import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { useRegistry } from "../../registry/registry-context.ts";
import type { Signer } from "../../signing/signer.ts";
import { type Signing, SigningContext } from "../../signing/signer-context.ts";
import { recallSigner, rememberSigner } from "./remembered-signer.ts";
import { restoreSigner } from "./restore-signer.ts";

const SignInDialog = lazy(async () => ({
  default: (await import("./sign-in-dialog.tsx")).SignInDialog,
}));

/** Keeps who is signed in, over reloads of this tab, and shows the ways to sign in when asked. */
export function SigningProvider({ children }: { readonly children: ReactNode }) {
  const config = useRegistry();
  const [signer, setSigner] = useState<Signer | null>(null);
  const [asked, setAsked] = useState(false);
  const [restoring, setRestoring] = useState(() => recallSigner(sessionStorage) !== null);

  useEffect(() => {
    const remembered = recallSigner(sessionStorage);
    if (remembered === null) return;
    void restoreSigner(config, remembered).then((found) => {
      setSigner((current) => current ?? found);
      setRestoring(false);
    });
  }, [config]);

  useFollowedWallet(signer, setSigner);

  const signIn = useCallback((next: Signer, trainingId?: string) => {
    setSigner(next);
    setAsked(false);
    if (next.kind === "browser") rememberSigner(sessionStorage, null);
    else if (next.kind === "injected") rememberSigner(sessionStorage, { kind: "injected" });
    else if (trainingId !== undefined) {
      rememberSigner(sessionStorage, { kind: "training", id: trainingId });
    }
  }, []);
  const signOut = useCallback(() => {
    rememberSigner(sessionStorage, null);
    setSigner(null);
  }, []);
  const signing = useMemo<Signing>(
    () => ({ signer, restoring, signIn, signOut, askToSignIn: () => setAsked(true) }),
    [signer, restoring, signIn, signOut],
  );
  return (
    <SigningContext value={signing}>
      {children}
      {asked && (
        <Suspense fallback={null}>
          <SignInDialog onSignIn={signIn} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </SigningContext>
  );
}

/** A wallet may change its account, or leave, at any time. */
function useFollowedWallet(signer: Signer | null, onChange: (signer: Signer | null) => void): void {
  const config = useRegistry();
  const injected = signer?.kind === "injected";
  useEffect(() => {
    if (!injected) return;
    let stop: (() => void) | undefined;
    let over = false;
    void import("./injected-wallets.ts").then(({ openInjectedWallets }) => {
      if (!over) stop = openInjectedWallets(config).follow(onChange);
    });
    return () => {
      over = true;
      stop?.();
    };
  }, [injected, config, onChange]);
}
