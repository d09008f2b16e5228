import type { Moment } from "@sixtwo/db/explorer";

/** A row with the moment that it was asked for, so that what hangs on it is told as of the same. */
export type Seen<Row> = Row & { readonly moment: Moment };

/** The row, seen at a moment. */
export function seen<Row extends object>(row: Row, moment: Moment): Seen<Row> {
  return { ...row, moment };
}
