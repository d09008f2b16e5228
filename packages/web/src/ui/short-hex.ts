const HEAD = 6;
const TAIL = 4;

/** An address or hash short enough for a table: 0x1234…cdef. Short texts stay as they are. */
export function shortHex(text: string): string {
  if (text.length <= HEAD + TAIL + 1) return text;
  return `${text.slice(0, HEAD)}…${text.slice(-TAIL)}`;
}
