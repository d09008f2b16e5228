import type { Keystore } from "./keystore.ts";

/** Offers the encrypted key as a file. */
export function saveBackup(keystore: Keystore): void {
  const text = JSON.stringify(keystore, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `sixtwo-key-${keystore.address.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
