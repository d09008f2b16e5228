import { RegistryError } from "@sixtwo/domain";
import { COLUMN_WRITERS, type ColumnWriter } from "./column-writers.ts";
import { createRowBuffer, FULL, type RowBuffer, writeInt16, writeInt32 } from "./row-buffer.ts";

export type Column = {
  readonly name: string;
  /** As PostgreSQL writes it, a domain's base in place of the domain. */
  readonly type: string;
};

/** Rows in PostgreSQL's binary COPY format: bytes from the moment they are added. */
export type CopyBuffer = {
  add(rows: readonly object[]): void;
  /** Bytes of the rows that were added and not taken. */
  weight(): number;
  /** All of them, piece by piece, as one COPY takes them. */
  take(): readonly Buffer[];
};

const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1"); // no flags, no extension
const END = -1;
const NULL = -1;

/** @throws RegistryError INTERNAL for a column type that nobody has written yet */
export function createCopyBuffer(columns: readonly Column[]): CopyBuffer {
  const writers = columns.map((column) => ({ name: column.name, write: writerOf(column) }));
  let full: Buffer[] = [];
  let fullBytes = 0;
  let buffer: RowBuffer | null = null;

  function begun(): RowBuffer {
    const made = createRowBuffer();
    if (full.length === 0) made.length += SIGNATURE.copy(made.bytes);
    return made;
  }

  function fill(): void {
    if (buffer === null) return;
    full.push(buffer.bytes.subarray(0, buffer.length));
    fullBytes += buffer.length;
    buffer = null;
  }

  return {
    add(rows) {
      for (const row of rows) {
        buffer ??= begun();
        writeInt16(buffer, writers.length);
        for (const { name, write } of writers) {
          writeField(buffer, (row as Readonly<Record<string, unknown>>)[name], write); // columns are named as the row's fields are
        }
        if (buffer.length >= FULL) fill();
      }
    },
    weight: () => fullBytes + (buffer?.length ?? 0),
    take() {
      buffer ??= begun();
      writeInt16(buffer, END);
      fill();
      const pieces = full;
      full = [];
      fullBytes = 0;
      return pieces;
    },
  };
}

function writeField(buffer: RowBuffer, value: unknown, write: ColumnWriter): void {
  if (value === null) writeInt32(buffer, NULL);
  else write(buffer, value);
}

function writerOf({ name, type }: Column): ColumnWriter {
  const writer = COLUMN_WRITERS[type];
  if (writer !== undefined) return writer;
  throw new RegistryError("INTERNAL", {
    message: `Column ${name} is of type ${type}, which cannot be copied.`,
    remedy: "Add the type to packages/db/src/copy/column-writers.ts.",
  });
}
