/**
 * What the mirror always has, such as the holder of a block.
 * @throws Error, shown masked, when the mirror lacks it all the same
 */
export function there<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new Error(`The mirror lacks ${what}.`);
  return value;
}
