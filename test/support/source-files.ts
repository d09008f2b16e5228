import type { Dirent } from "node:fs";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type SourceFile = {
  /** From the project root, with forward slashes. */
  readonly path: string;
  readonly text: string;
};

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Installed, built or generated: nobody wrote it, so no rule about writing applies. */
const NOT_WRITTEN =
  /(^|\/)(node_modules|dist[^/]*)\/|^(artifacts|cache|coverage|types)\/|^packages\/chain\/src\/artifacts|^packages\/web\/src\/graphql\/generated/;

/**
 * The files of the project that people write.
 * @param glob from the project root, for example `packages/*\/src/**\/*.ts`.
 */
export function sourceFiles(glob: string): SourceFile[] {
  return globSync(glob, { cwd: ROOT, withFileTypes: true, exclude: skips })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .filter((path) => !NOT_WRITTEN.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** Not even looked into: they hold tens of thousands of files. */
function skips({ name, parentPath }: Dirent): boolean {
  const inRoot = join(parentPath, "/") === ROOT;
  return name === "node_modules" || (inRoot && [".git", ".runtime", "data"].includes(name));
}
