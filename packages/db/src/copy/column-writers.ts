import {
  type RowBuffer,
  writeByte,
  writeInt16,
  writeInt32,
  writeInt64,
  writeText,
} from "./row-buffer.ts";
import { writeNumeric } from "./write-numeric.ts";

/** Writes one value that is not null, with its length before it. */
export type ColumnWriter = (buffer: RowBuffer, value: unknown) => void;

const POSTGRES_EPOCH_MS = Date.UTC(2000, 0, 1);
const TEXT_OID = 25;
const INTEGER_OID = 23;

const writeSmall: ColumnWriter = (buffer, value) => {
  writeInt32(buffer, 2);
  writeInt16(buffer, Number(value));
};
const writeInteger: ColumnWriter = (buffer, value) => {
  writeInt32(buffer, 4);
  writeInt32(buffer, Number(value));
};
const writeString: ColumnWriter = (buffer, value) => writeText(buffer, String(value));

/** By the name that PostgreSQL gives the type. A value is of the type that a row of schema.ts has there. */
export const COLUMN_WRITERS: Readonly<Record<string, ColumnWriter>> = {
  smallint: writeSmall,
  integer: writeInteger,
  bigint: (buffer, value) => {
    writeInt32(buffer, 8);
    writeInt64(buffer, value as bigint); // what the column's type holds
  },
  numeric: (buffer, value) => writeNumeric(buffer, value as bigint), // the registry's own are whole
  text: writeString,
  boolean: (buffer, value) => {
    writeInt32(buffer, 1);
    writeByte(buffer, value === true ? 1 : 0);
  },
  "timestamp with time zone": (buffer, value) => {
    writeInt32(buffer, 8);
    const microseconds = ((value as Date).getTime() - POSTGRES_EPOCH_MS) * 1000; // what the column's type holds
    writeInt32(buffer, Math.floor(microseconds / 2 ** 32));
    writeInt32(buffer, microseconds);
  },
  "text[]": (buffer, value) =>
    writeArray(buffer, { values: value, oid: TEXT_OID, write: writeString }),
  "integer[]": (buffer, value) =>
    writeArray(buffer, { values: value, oid: INTEGER_OID, write: writeInteger }),
};

type ArrayValue = {
  readonly values: unknown;
  readonly oid: number;
  readonly write: ColumnWriter;
};

function writeArray(buffer: RowBuffer, { values, oid, write }: ArrayValue): void {
  const items = values as readonly unknown[]; // what the column's type holds
  const start = buffer.length;
  writeInt32(buffer, 0); // its length, known at the end
  for (const head of [items.length === 0 ? 0 : 1, 0, oid]) writeInt32(buffer, head);
  if (items.length > 0) for (const bound of [items.length, 1]) writeInt32(buffer, bound);
  for (const item of items) write(buffer, item);
  buffer.view.setInt32(start, buffer.length - start - 4);
}
