import { type RowBuffer, writeInt16, writeInt32 } from "./row-buffer.ts";

const GROUP = 4; // PostgreSQL counts numerics in base 10,000
const HEAD_BYTES = 12;
const POSITIVE = 0x0000;
const NEGATIVE = 0x4000;

/** Writes a whole number as a numeric, with its length before it. */
export function writeNumeric(buffer: RowBuffer, value: bigint): void {
  const digits = (value < 0n ? -value : value).toString();
  const groups = value === 0n ? 0 : Math.ceil(digits.length / GROUP);
  writeInt32(buffer, HEAD_BYTES - 4 + groups * 2);
  writeInt16(buffer, groups);
  writeInt16(buffer, Math.max(groups - 1, 0)); // the weight of the first group
  writeInt16(buffer, value < 0n ? NEGATIVE : POSITIVE);
  writeInt16(buffer, 0); // no digit after the point
  if (groups > 0) writeGroups(buffer, digits);
}

/** Four decimal digits in each group; the first may have fewer. */
function writeGroups(buffer: RowBuffer, digits: string): void {
  let group = 0;
  for (let place = 0; place < digits.length; place++) {
    group = group * 10 + digits.charCodeAt(place) - 48; // "0" is 48
    if ((digits.length - place - 1) % GROUP !== 0) continue;
    writeInt16(buffer, group);
    group = 0;
  }
}
