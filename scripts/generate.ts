// Usage: npm run generate [-- --check]
// Writes the committed files that are derived from others. With --check nothing is written, and the
// exit code is 1 when a file on disk is not what would be written.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chainArtifacts } from "./generate/chain-artifacts.ts";
import type { GeneratedFile, Generator } from "./generate/generated-file.ts";
import { graphqlSchema } from "./generate/graphql-schema.ts";
import { persistedOperations } from "./generate/persisted-operations.ts";
import { webDocuments } from "./generate/web-documents.ts";

/** In this order: a later one may read what an earlier one wrote. */
const GENERATORS: readonly Generator[] = [
  chainArtifacts,
  graphqlSchema,
  webDocuments,
  persistedOperations,
];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const stale: string[] = [];
for (const generate of GENERATORS) {
  for (const file of await generate()) {
    if (await isCurrent(file)) continue;
    stale.push(file.path);
    if (!values.check) await write(file);
  }
}
report();

async function isCurrent({ path, text }: GeneratedFile): Promise<boolean> {
  // A file that is not there is stale like any other.
  const present = await readFile(path, "utf8").catch(() => null);
  return present === text;
}

async function write({ path, text }: GeneratedFile): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function report(): void {
  if (stale.length === 0) console.log("Generated files are up to date.");
  else if (!values.check) console.log(`Written:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  else {
    const list = stale.map((path) => `  ${path}`).join("\n");
    console.error(`These generated files are stale:\n${list}\nRun "npm run generate".`);
    process.exitCode = 1;
  }
}
