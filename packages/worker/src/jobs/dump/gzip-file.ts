import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

/** A file of a dump, as its manifest tells it. */
export type DumpFile = {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
};

/** Writes a gzip file while it is made; nothing of it stays in memory. */
export async function gzipFile(
  path: string,
  content: Iterable<string | Buffer> | AsyncIterable<string | Buffer>,
): Promise<DumpFile> {
  const hash = createHash("sha256");
  let bytes = 0;
  async function* measured(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(content, { objectMode: false });
  await pipeline(source, createGzip(), measured, createWriteStream(path, { flush: true }));
  return { name: basename(path), bytes, sha256: hash.digest("hex") };
}
