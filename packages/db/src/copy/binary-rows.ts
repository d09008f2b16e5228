import { RegistryError } from "@sixtwo/domain";
import { COLUMN_WRITERS, type ColumnWriter } from "./column-writers.ts";
import { createRowBuffer, FULL, type RowBuffer, writeInt16, writeInt32 } from "./row-buffer.ts";

export type Column = {
  readonly name: string;
  /** As PostgreSQL writes it, a domain's base in place of the domain. */
  readonly type: string;
};

const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1"); // no flags, no extension
const END = -1;
const NULL = -1;

/**
 * Rows in PostgreSQL's binary COPY format, piece by piece, so that they never stand in memory twice.
 * @throws RegistryError INTERNAL for a column type that nobody has written yet
 */
export function* binaryRows(
  columns: readonly Column[],
  rows: readonly object[],
): Generator<Buffer, void> {
  const writers = columns.map((column) => ({ name: column.name, write: writerOf(column) }));
  let buffer = createRowBuffer();
  buffer.length += SIGNATURE.copy(buffer.bytes);
  for (const row of rows) {
    writeInt16(buffer, writers.length);
    for (const { name, write } of writers) {
      writeField(buffer, (row as Readonly<Record<string, unknown>>)[name], write); // columns are named as the row's fields are
    }
    if (buffer.length < FULL) continue;
    yield written(buffer);
    buffer = createRowBuffer();
  }
  writeInt16(buffer, END);
  yield written(buffer);
}

function written({ bytes, length }: RowBuffer): Buffer {
  return bytes.subarray(0, length);
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
