import { fileURLToPath } from "node:url";
import { installPackages } from "./install-packages.ts";

/** Ponder's folder, with packages of its own that are installed for this benchmark alone. */
export const PONDER_FOLDER = fileURLToPath(new URL("../../../../bench/ponder", import.meta.url));

/**
 * Installs Ponder where it is not yet.
 * @returns the path of its program.
 * @throws RegistryError INTERNAL when npm fails
 */
export function installPonder(tell: (progress: string) => void): Promise<string> {
  const proof = "node_modules/ponder/dist/esm/bin/ponder.js";
  return installPackages({ name: "Ponder", folder: PONDER_FOLDER, proof }, tell);
}
