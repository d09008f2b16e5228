import { globSync } from "node:fs";
import { matchesGlob } from "node:path";
import type { Suite } from "./suite.ts";

/**
 * Finds the test files below the project root and groups them: contract properties, contracts,
 * each package, scripts, then each folder of test/.
 * @param root the project root.
 * @param patterns paths, parts of paths or globs; a file runs when one of them fits. None: all run.
 */
export function findSuites(root: string, patterns: readonly string[]): Suite[] {
  const find = (glob: string): string[] =>
    globSync(glob, { cwd: root, exclude: (path) => path.includes("node_modules") })
      .filter((file) => fits(file, patterns))
      .sort();
  const suites: Suite[] = [
    { ...suite("contract properties", find("contracts/test/**/*.t.sol")), runner: "solidity" },
    { ...suite("contracts", find("test/contracts/**/*.test.ts")), needsContracts: true },
    ...packages(find("packages/*/src/**/*.test.{ts,tsx}")),
    suite("scripts", find("scripts/**/*.test.ts")),
    ...folders(find("test/**/*.test.ts")),
  ];
  return suites.filter(({ files }) => files.length > 0);
}

function suite(name: string, files: readonly string[]): Suite {
  return { name, runner: "mocha", files, needsContracts: false, needsWeb: false };
}

function packages(files: readonly string[]): Suite[] {
  const byPackage = Object.groupBy(files, (file) => file.split("/").slice(0, 2).join("/"));
  return Object.entries(byPackage).map(([name, found]) => suite(name, found ?? []));
}

/** test/*.test.ts and test/support run first: they are quick, and the rest stands on them. */
function folders(files: readonly string[]): Suite[] {
  const rest = files.filter((file) => !file.startsWith("test/contracts/"));
  const byFolder = Object.groupBy(rest, (file) => file.split("/").slice(1, -1)[0] ?? "structure");
  const quick = ["structure", "support"];
  return Object.entries(byFolder)
    .map(([name, found]) => ({ ...suite(name, found ?? []), needsWeb: !quick.includes(name) }))
    .sort((a, b) => Number(a.needsWeb) - Number(b.needsWeb));
}

function fits(file: string, patterns: readonly string[]): boolean {
  const wanted = patterns.map((pattern) => pattern.replace(/^\.\//, ""));
  return (
    wanted.length === 0 ||
    wanted.some((pattern) => file.includes(pattern) || matchesGlob(file, pattern))
  );
}
