import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Db } from "@sixtwo/db";
import { createSqliteFile, type SqliteFile } from "@sixtwo/db/rest";
import { DUMP_LISTS } from "./dump-lists.ts";
import { type DumpFile, gzipFile } from "./gzip-file.ts";

const CHUNK_LENGTH = 65_536;

type Wanted = {
  readonly folder: string;
  readonly moment: bigint;
  /** Ends it between two items. */
  readonly stopping: AbortSignal;
};

/** A file with how many items it has; null for one that has those of all lists. */
export type ListFile = DumpFile & { readonly items: number | null };

/** Writes every list as NDJSON and all of them into one SQLite file, reading each once. */
export async function writeLists(db: Db, wanted: Wanted): Promise<readonly ListFile[]> {
  const path = join(wanted.folder, "ledger.sqlite");
  const sqlite = createSqliteFile(path);
  const files: ListFile[] = [];
  try {
    for (const [name, read] of Object.entries(DUMP_LISTS)) {
      const items = read({ db, moment: wanted.moment });
      files.push(await writeList(items, { ...wanted, name, sqlite }));
    }
    sqlite.commit();
  } finally {
    sqlite.close();
  }
  files.push({ ...(await gzipFile(`${path}.gz`, createReadStream(path))), items: null });
  await rm(path);
  return files;
}

async function writeList(
  items: AsyncIterable<object>,
  {
    folder,
    name,
    sqlite,
    stopping,
  }: Wanted & { readonly name: string; readonly sqlite: SqliteFile },
): Promise<ListFile> {
  let count = 0;
  async function* lines() {
    let chunk = "";
    for await (const item of items) {
      stopping.throwIfAborted();
      sqlite.add(name, item);
      count += 1;
      chunk += `${JSON.stringify(item)}\n`;
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = "";
    }
    yield chunk;
  }
  const file = await gzipFile(join(folder, `${name}.ndjson.gz`), lines());
  return { ...file, items: count };
}
