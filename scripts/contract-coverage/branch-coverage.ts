import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { definePlugin } from "hardhat/plugins";
import { type Branch, withBranchProbes } from "./branch-probes.ts";

/** Every branch of the contracts by file; what tests reached stands in coverage/data. */
export const BRANCHES_FILE = "coverage/branches.json";

const found = new Map<string, readonly Branch[]>();

/**
 * Measures branches, which Hardhat 3 does not: its report has statements and lines only, and the
 * tools that count branches run on Hardhat 2 (solidity-coverage) or do not run mocha tests (forge).
 * So each condition gets probes of its own, beside Hardhat's probes of statements and reported the
 * same way. They change gas and size of the contracts, not what they do.
 */
export const branchCoverage = definePlugin({
  id: "sixtwo:branch-coverage",
  npmPackage: null,
  hookHandlers: {
    solidity: async () => ({
      default: async () => ({
        preprocessProjectFileBeforeBuilding: async (...parameters) => {
          const [context, name, path, original, version, next] = parameters;
          const instrumented = await next(context, name, path, original, version);
          const file = relative(context.config.paths.root, path);
          // What Hardhat leaves alone is a test.
          if (instrumented === original) return original;
          const { text, branches } = withBranchProbes({ file, original, instrumented });
          found.set(file, branches);
          return text;
        },
      }),
    }),
    test: async () => ({
      default: async () => ({
        onTestRunDone: async (context, id, next) => {
          await next(context, id);
          const root = context.config.paths.root;
          await mkdir(join(root, "coverage"), { recursive: true });
          await writeFile(join(root, BRANCHES_FILE), JSON.stringify([...found.values()].flat()));
        },
      }),
    }),
  },
});
