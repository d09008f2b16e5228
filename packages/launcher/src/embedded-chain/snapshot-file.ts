import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { writeDurably } from "../durable-file.ts";

const Content = z.object({
  format: z.literal(1),
  chain: z.string(),
  /** The last chain block, so the last journal entry, that the state covers. */
  block: z.number().int().nonnegative(),
  blockHash: z.string(),
  /** SHA-256 of `state`. */
  sha256: z.string(),
  /** The engine's dump, with blocks and receipts: JSON, compressed by gzip, in base64. */
  state: z.string(),
});

export type Snapshot = Omit<z.infer<typeof Content>, "format" | "sha256">;
export type SnapshotFile = { readonly path: string; readonly block: number };

const NAME = /^snapshot-(\d{12})\.json$/;
const KEPT = 2;

/** The snapshots in a folder, newest first, going by their names. */
export async function listSnapshots(folder: string): Promise<readonly SnapshotFile[]> {
  const names = await readdir(folder).catch(() => [] as string[]); // no folder, no snapshots
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => ({ path: join(folder, name), block: Number(NAME.exec(name)?.[1]) }));
}

/** The content of a snapshot; undefined when it is damaged in any way. */
export async function readSnapshot(path: string): Promise<Snapshot | undefined> {
  try {
    const content = Content.parse(JSON.parse(await readFile(path, "utf8")));
    return sha256(content.state) === content.sha256 ? content : undefined;
  } catch {
    return undefined; // unreadable, cut off or not JSON: the caller takes an older one
  }
}

/** Writes a snapshot, reads it back, and only then removes those before the previous one. */
export async function saveSnapshot(folder: string, snapshot: Snapshot): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `snapshot-${String(snapshot.block).padStart(12, "0")}.json`);
  const content = { format: 1, ...snapshot, sha256: sha256(snapshot.state) };
  await writeDurably(path, JSON.stringify(content));
  if ((await readSnapshot(path)) === undefined) throw new Error(`${path} reads back damaged.`);
  const files = await listSnapshots(folder);
  for (const old of files.slice(KEPT)) await rm(old.path, { force: true });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
