/** The field of a filter, read when it is given. */
export function readIf<Given, Read>(
  given: Given | null | undefined,
  read: (given: Given) => Read,
): Read | null {
  return given == null ? null : read(given);
}
