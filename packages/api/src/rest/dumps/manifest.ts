import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { accountAddress, hash, time, whole } from "../resources/words.ts";

const FILE = z.strictObject({
  name: z.string().regex(/^[a-z]+\.(ndjson|sqlite)\.gz$/),
  bytes: whole,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  items: whole.nullable().describe("Null for the file with the items of all lists."),
});

/** What a dump says of itself. */
export const MANIFEST = z.strictObject({
  day: z.iso.date(),
  madeAt: time,
  chainId: whole,
  ledger: accountAddress,
  chainBlock: whole.describe("The final chain block right after which everything is told."),
  hash: hash.nullable(),
  minedAt: time.nullable(),
  files: z.array(FILE),
});

export type Manifest = z.infer<typeof MANIFEST>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The dumps in a folder, newest first; what is no whole dump is passed over. */
export async function readManifests(dir: string | null): Promise<readonly Manifest[]> {
  const names = dir === null ? [] : await readdir(dir).catch(() => []);
  const days = names.filter((name) => DAY.test(name)).sort((a, b) => (a < b ? 1 : -1));
  const found = await Promise.all(days.map((day) => readManifest(dir, day)));
  return found.filter((manifest) => manifest !== null);
}

/** The dump of a day; null when there is none. */
export async function readManifest(dir: string | null, day: string): Promise<Manifest | null> {
  if (dir === null || !DAY.test(day)) return null;
  const text = await readFile(join(dir, day, "manifest.json"), "utf8").catch(() => null);
  const parsed = MANIFEST.safeParse(text === null ? null : readJson(text));
  return parsed.success ? parsed.data : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no manifest of ours
  }
}
