/** Bytes that grow as they are written, as the binary COPY format wants them: big-endian. */
export type RowBuffer = {
  bytes: Buffer;
  /** How many of the bytes are written. */
  length: number;
};

const FIRST_SIZE = 64 * 1024;

export function createRowBuffer(): RowBuffer {
  return { bytes: Buffer.allocUnsafe(FIRST_SIZE), length: 0 };
}

/** Makes sure that so many more bytes fit. */
export function reserve(buffer: RowBuffer, size: number): void {
  const needed = buffer.length + size;
  if (needed <= buffer.bytes.length) return;
  const larger = Buffer.allocUnsafe(Math.max(needed, buffer.bytes.length * 2));
  buffer.bytes.copy(larger, 0, 0, buffer.length);
  buffer.bytes = larger;
}

export function writeInt16(buffer: RowBuffer, value: number): void {
  reserve(buffer, 2);
  buffer.length = buffer.bytes.writeInt16BE(value, buffer.length);
}

export function writeInt32(buffer: RowBuffer, value: number): void {
  reserve(buffer, 4);
  buffer.length = buffer.bytes.writeInt32BE(value, buffer.length);
}

export function writeInt64(buffer: RowBuffer, value: bigint): void {
  reserve(buffer, 8);
  buffer.length = buffer.bytes.writeBigInt64BE(value, buffer.length);
}

/** Writes a text with its length in bytes before it. */
export function writeText(buffer: RowBuffer, text: string): void {
  reserve(buffer, 4 + text.length * 3); // UTF-8 takes at most three bytes for a UTF-16 unit
  const size = buffer.bytes.write(text, buffer.length + 4);
  buffer.bytes.writeInt32BE(size, buffer.length);
  buffer.length += 4 + size;
}
