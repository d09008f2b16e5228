import type { Address } from "@sixtwo/domain";
import { type Keystore, parseKeystore } from "./keystore.ts";

const PREFIX = "sixtwo-key:";

/** The part of `localStorage` that is needed. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The encrypted keys that this browser keeps, oldest first; what does not read is left alone. */
export function listKeystores(shelf: Shelf): readonly Keystore[] {
  const names = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  return names
    .filter((name) => name?.startsWith(PREFIX))
    .flatMap((name) => readKeystore(shelf.getItem(name ?? "")))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

export function keepKeystore(shelf: Shelf, keystore: Keystore): void {
  shelf.setItem(PREFIX + keystore.address, JSON.stringify(keystore));
}

/** Without a backup the key is then lost for ever. */
export function forgetKeystore(shelf: Shelf, at: Address): void {
  shelf.removeItem(PREFIX + at);
}

function readKeystore(text: string | null): Keystore[] {
  try {
    return text === null ? [] : [parseKeystore(text)];
  } catch {
    return []; // written by another version: not ours to show or to delete
  }
}
