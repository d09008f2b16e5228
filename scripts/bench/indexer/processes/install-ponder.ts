import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { RegistryError } from "@sixtwo/domain";

/** Ponder's folder, with packages of its own that are installed for this benchmark alone. */
export const PONDER_FOLDER = fileURLToPath(new URL("../../../../bench/ponder", import.meta.url));

/**
 * Installs Ponder where it is not yet: the exact versions of its lock file.
 * @returns the path of its program.
 * @throws RegistryError INTERNAL when npm fails
 */
export async function installPonder(tell: (progress: string) => void): Promise<string> {
  const program = join(PONDER_FOLDER, "node_modules/ponder/dist/esm/bin/ponder.js");
  if (existsSync(program)) return program;
  tell("installing Ponder");
  try {
    const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    await promisify(execFile)("npm", args, { cwd: PONDER_FOLDER, env: plainEnvironment() });
    return program;
  } catch (cause) {
    throw new RegistryError("INTERNAL", {
      message: `Ponder could not be installed into ${PONDER_FOLDER}: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: "Check the network and npm config get registry, then run it again.",
      cause,
    });
  }
}

/** What npm hands down to a script would send the npm called here to another folder. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = /^npm_config_(registry|cache|userconfig|proxy|https_proxy|noproxy)$/;
  const entries = Object.entries(process.env).filter(
    ([name]) => name !== "NODE_ENV" && (!name.startsWith("npm_") || kept.test(name)),
  );
  return Object.fromEntries(entries);
}
