import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";

/** @returns the tags of all probes that ran, from what Hardhat wrote for each of its test runners. */
export async function reachedTags(folder: string): Promise<ReadonlySet<string>> {
  const files = globSync("**/*.json", { cwd: folder });
  const counts = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(`${folder}/${file}`, "utf8"))),
  );
  return new Set(counts.flatMap((count) => Object.keys(count)));
}
