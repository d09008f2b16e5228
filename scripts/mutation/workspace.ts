import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { applyMutant } from "./apply-mutant.ts";
import type { Mutant } from "./mutant.ts";

/** What Hardhat and the tests of the contracts need, and nothing that a fault could reach. */
const COPIED = [
  "contracts",
  "test/contracts",
  "scripts/mutation/hardhat.config.ts",
  "hardhat.config.ts",
  "package.json",
  "tsconfig.json",
];

/** Makes a folder outside of the project with copies of the contracts and of their tests. @returns its path. */
export function createWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-mutation-"));
  for (const path of COPIED) cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Copies a workspace with all that has been compiled in it, and puts the fault in. @returns the copy's path. */
export function mutatedCopy(workspace: string, mutant: Mutant): string {
  const folder = mkdtempSync(join(tmpdir(), "sixtwo-mutant-"));
  cpSync(workspace, folder, { recursive: true, verbatimSymlinks: true });
  const file = join(folder, "contracts", mutant.file);
  writeFileSync(file, applyMutant(readFileSync(file, "utf8"), mutant));
  return folder;
}

export function removeWorkspace(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
