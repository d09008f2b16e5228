/** Bytes that grow as they are written, as the binary COPY format wants them: big-endian. */
export type RowBuffer = {
  bytes: Buffer;
  /** The same bytes; it writes numbers faster than a Buffer does. */
  view: DataView;
  /** How many of the bytes are written. */
  length: number;
};

/** Where a buffer is full enough to be sent: a write of this size is one for the network. */
export const FULL = 64 * 1024;

const FIRST_SIZE = FULL + 8 * 1024; // with room for the row that fills it

export function createRowBuffer(): RowBuffer {
  const bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  return { bytes, view: viewOf(bytes), length: 0 };
}

/** Makes sure that so many more bytes fit. */
function reserve(buffer: RowBuffer, size: number): void {
  const needed = buffer.length + size;
  if (needed <= buffer.bytes.length) return;
  const larger = Buffer.allocUnsafeSlow(needed * 2);
  buffer.bytes.copy(larger, 0, 0, buffer.length);
  buffer.bytes = larger;
  buffer.view = viewOf(larger);
}

export function writeByte(buffer: RowBuffer, value: number): void {
  reserve(buffer, 1);
  buffer.view.setUint8(buffer.length, value);
  buffer.length += 1;
}

export function writeInt16(buffer: RowBuffer, value: number): void {
  reserve(buffer, 2);
  buffer.view.setInt16(buffer.length, value);
  buffer.length += 2;
}

export function writeInt32(buffer: RowBuffer, value: number): void {
  reserve(buffer, 4);
  buffer.view.setInt32(buffer.length, value);
  buffer.length += 4;
}

export function writeInt64(buffer: RowBuffer, value: bigint): void {
  reserve(buffer, 8);
  buffer.view.setBigInt64(buffer.length, value);
  buffer.length += 8;
}

/** Writes a text with its length in bytes before it. */
export function writeText(buffer: RowBuffer, text: string): void {
  reserve(buffer, 4 + text.length * 3); // UTF-8 takes at most three bytes for a UTF-16 unit
  const size = buffer.bytes.write(text, buffer.length + 4);
  buffer.view.setInt32(buffer.length, size);
  buffer.length += 4 + size;
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
