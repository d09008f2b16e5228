import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { RegistryError } from "@sixtwo/domain";

const PACKAGED = "@foundry-rs/anvil-linux-amd64/bin/anvil";

/**
 * Path of the anvil program: the one that npm brought on Linux x64, else the first in the folders
 * of `searchPath`.
 * @throws RegistryError CHAIN_UNSUPPORTED when there is none
 */
export function findAnvil(searchPath: readonly string[], platform = hostPlatform()): string {
  const candidates = searchPath.map((folder) => join(folder, "anvil"));
  if (platform === "linux-x64") candidates.unshift(...packagedAnvil());
  const found = candidates.find(isExecutable);
  if (found !== undefined) return found;
  throw new RegistryError("CHAIN_UNSUPPORTED", {
    message: `The embedded chain needs the program anvil, and there is none for ${platform}: neither an npm package nor an anvil on PATH.`,
    remedy:
      "Install anvil (https://getfoundry.sh) so that it is on PATH, or set RPC_URL to an EVM node of your own.",
  });
}

function hostPlatform(): string {
  return `${process.platform}-${process.arch}`;
}

function packagedAnvil(): readonly string[] {
  try {
    return [createRequire(import.meta.url).resolve(PACKAGED)];
  } catch {
    return []; // an optional dependency that npm left out
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
