import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { RegistryError } from "@sixtwo/domain";

export type OwnPackages = {
  /** What is installed, for people. */
  readonly name: string;
  /** A folder with a package.json and a lock file of its own, outside the workspaces. */
  readonly folder: string;
  /** What is there once it is installed, within the folder. */
  readonly proof: string;
};

/**
 * Installs a program that a benchmark measures beside ours, where it is not yet: the exact versions of its lock file.
 * @returns the path of what proves that it is there.
 * @throws RegistryError INTERNAL when npm fails
 */
export async function installPackages(
  { name, folder, proof }: OwnPackages,
  tell: (progress: string) => void,
): Promise<string> {
  const path = join(folder, proof);
  if (existsSync(path)) return path;
  tell(`installing ${name}`);
  try {
    const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
    await promisify(execFile)("npm", args, { cwd: folder, env: plainEnvironment() });
    return path;
  } catch (cause) {
    throw new RegistryError("INTERNAL", {
      message: `${name} could not be installed into ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
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
