// Usage: npm run bench [-- NAME...] [--json]
// Measures each benchmark side by side with its reference, in the same run. --json prints one JSON
// object per line and nothing else (npm names the command before it, unless it runs with --silent).
// The exit code is 1 when something could not be measured; a missed limit is shown, and is no
// failure of the benchmark.
import { fileURLToPath } from "node:url";
import { RegistryError } from "@sixtwo/domain";
import { readArguments } from "./bench/arguments.ts";
import { BENCHMARKS } from "./bench/benchmarks.ts";
import { jsonLines } from "./bench/json-lines.ts";
import { readableTables } from "./bench/readable-tables.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
try {
  const { names, json } = readArguments(process.argv.slice(2), Object.keys(BENCHMARKS));
  for (const name of names) {
    const tables = (await BENCHMARKS[name]?.()) ?? [];
    console.log(json ? jsonLines(name, tables) : readableTables(name, tables));
  }
} catch (error) {
  if (!(error instanceof RegistryError)) throw error;
  console.error(`${error.code}: ${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}
