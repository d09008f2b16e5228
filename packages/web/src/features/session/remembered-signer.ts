/** Enough to find the signer again after a reload, and never a key. */
export type Remembered =
  | { readonly kind: "training"; readonly id: string }
  | { readonly kind: "injected" };

const NAME = "sixtwo-signer";

/** Who was signed in before this page was reloaded; null for nobody. */
export function recallSigner(storage: Pick<Storage, "getItem">): Remembered | null {
  try {
    const found: unknown = JSON.parse(storage.getItem(NAME) ?? "null");
    if (typeof found !== "object" || found === null || !("kind" in found)) return null;
    if (found.kind === "injected") return { kind: "injected" };
    const training = found.kind === "training" && "id" in found && typeof found.id === "string";
    return training ? { kind: "training", id: String(found.id) } : null;
  } catch {
    return null; // not ours, or storage is blocked: nobody is signed in
  }
}

/** @param remembered null for nobody */
export function rememberSigner(
  storage: Pick<Storage, "setItem" | "removeItem">,
  remembered: Remembered | null,
): void {
  if (remembered === null) storage.removeItem(NAME);
  else storage.setItem(NAME, JSON.stringify(remembered));
}
