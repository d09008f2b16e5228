import { readFile } from "node:fs/promises";
import { RegistryError } from "@sixtwo/domain";
import { type JournalEntry, type JournalHeader, parseEntry, parseHeader } from "./journal-line.ts";

export type JournalContent = {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** Where the last complete line ends. */
  readonly validBytes: number;
  /** Bytes after it: a line that was cut off while being written, so it was never acknowledged. */
  readonly tornBytes: number;
};

export const RESTORE_REMEDY =
  "Restore the whole DATA_DIR from a backup, or start with another DATA_DIR, or delete DATA_DIR wholly to begin anew.";

const LINE_FEED = 10;

/**
 * Reads a whole journal and checks each line. A last line without an end is left out.
 * @throws RegistryError CHAIN_STATE_LOST when it is missing, empty, or damaged elsewhere
 */
export async function readJournal(path: string): Promise<JournalContent> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw lost(`The chain's journal ${path} cannot be read (${String(cause)}).`);
  });
  const validBytes = endOfLastLine(bytes);
  const [first, ...rest] = bytes.subarray(0, validBytes).toString("utf8").split("\n").slice(0, -1);
  const header = parseHeader(first ?? "");
  if (header === undefined)
    throw lost(`The chain's journal ${path} is empty or its head is damaged.`);
  const entries = rest.map((line, index) => {
    const entry = parseEntry(line);
    if (entry?.block === index + 1) return entry;
    throw lost(`The chain's journal ${path} is damaged in line ${index + 2}.`);
  });
  return { header, entries, validBytes, tornBytes: bytes.length - validBytes };
}

function endOfLastLine(bytes: Buffer): number {
  const end = bytes.lastIndexOf(LINE_FEED) + 1;
  // A power cut can leave a line whose end reached the disk and whose middle is still zeros.
  const start = end < 2 ? 0 : bytes.lastIndexOf(LINE_FEED, end - 2) + 1;
  return bytes.subarray(start, end).includes(0) ? start : end;
}

function lost(message: string): RegistryError {
  return new RegistryError("CHAIN_STATE_LOST", { message, remedy: RESTORE_REMEDY });
}
