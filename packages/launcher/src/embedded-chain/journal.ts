import { type FileHandle, open } from "node:fs/promises";
import { dirname } from "node:path";
import { RegistryError } from "@sixtwo/domain";
import { syncDirectory } from "../durable-file.ts";
import { formatLine, type JournalEntry, type JournalHeader } from "./journal-line.ts";

export type Journal = {
  /** Resolves when the entry is on the disk itself; on a failure the journal is as before. */
  append(entry: JournalEntry): Promise<void>;
  close(): Promise<void>;
};

/** Creates a journal that holds a header and no transaction. */
export async function createJournal(path: string, header: JournalHeader): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(`${formatLine(header)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncDirectory(dirname(path));
}

/**
 * Opens a journal to append to.
 * @param validBytes where its last complete line ends; anything after it is cut off
 */
export async function openJournal(path: string, validBytes: number): Promise<Journal> {
  const file = await open(path, "r+");
  await file.truncate(validBytes);
  await file.sync();
  let end = validBytes;
  return {
    append: async (entry) => {
      const line = Buffer.from(`${formatLine(entry)}\n`);
      await appendOrUndo({ file, line, end, path });
      end += line.length;
    },
    close: () => file.close(),
  };
}

type Append = {
  readonly file: FileHandle;
  readonly line: Buffer;
  readonly end: number;
  readonly path: string;
};

async function appendOrUndo({ file, line, end, path }: Append): Promise<void> {
  try {
    let written = 0;
    while (written < line.length) {
      const rest = line.length - written;
      written += (await file.write(line, written, rest, end + written)).bytesWritten;
    }
    await file.datasync();
  } catch (cause) {
    await file.truncate(end).catch(() => undefined); // the next append writes at `end` in any case
    throw new RegistryError("CHAIN_UNREACHABLE", {
      message: `The transaction was not accepted: ${path} cannot be written (${String(cause)}).`,
      remedy: "Free space on the disk or repair it, then send the transaction again.",
      cause,
    });
  }
}
