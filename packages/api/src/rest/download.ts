import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { writeCsvStream } from "hucre/csv";
import { writeXlsxStream } from "hucre/xlsx";
import type { DownloadFormat } from "./formats.ts";

type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly items: AsyncIterable<object>;
};

const CHUNK_BYTES = 16_384;

const WRITERS: Readonly<Record<DownloadFormat, (table: Table) => Readable>> = {
  ndjson: ({ items }) => Readable.from(lines(items), { objectMode: false }),
  csv: ({ columns, items }) =>
    fromWeb(
      // A cell that a spreadsheet would run as a formula gets an apostrophe in front.
      writeCsvStream(cells(items, columns), { headers: [...columns], escapeFormulae: true }),
    ),
  xlsx: ({ name, columns, items }) =>
    fromWeb(
      writeXlsxStream(cells(items, columns), {
        name,
        columns: columns.map((header) => ({ header })),
        freezePane: { rows: 1 },
      }),
    ),
};

/** A whole list as a file, made while it is read: nothing of it stays in memory. */
export function downloadOf(format: DownloadFormat, table: Table): Readable {
  return WRITERS[format](table);
}

async function* lines(items: AsyncIterable<object>): AsyncGenerator<string> {
  let chunk = "";
  for await (const item of items) {
    chunk += `${JSON.stringify(item)}\n`;
    if (chunk.length < CHUNK_BYTES) continue;
    yield chunk;
    chunk = "";
  }
  if (chunk !== "") yield chunk;
}

type Cell = string | number | boolean | null;

async function* cells(
  items: AsyncIterable<object>,
  columns: readonly string[],
): AsyncGenerator<Cell[]> {
  for await (const item of items) {
    const values = new Map<string, unknown>(Object.entries(item));
    yield columns.map((column) => cellOf(values.get(column)));
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.join("; ") : String(value);
}

function fromWeb(stream: globalThis.ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(stream as ReadableStream<Uint8Array>); // the same class under its two names
}
