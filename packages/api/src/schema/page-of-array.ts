import type { Page } from "@sixtwo/db/explorer";
import { RegistryError } from "@sixtwo/domain";
import { type GivenPage, pageRequest } from "./connection.ts";

const MOST = 100;

/**
 * A page of a list that is there as a whole; a row's cursor is its place.
 * @throws RegistryError BAD_INPUT for a wrong page
 */
export function pageOfArray<Row>(name: string, rows: readonly Row[], args: GivenPage): Page<Row> {
  const { first, after, last, before } = pageRequest(args);
  const size = last ?? first;
  if (size < 0 || size > MOST) throw wrongSize(name, size);
  const start = after === null ? 0 : placeOf(name, after) + 1;
  const end = Math.min(rows.length, before == null ? rows.length : placeOf(name, before));
  const from = last == null ? start : Math.max(start, end - size);
  const to = last == null ? Math.min(end, start + size) : end;
  return {
    rows: rows.slice(from, to).map((row, at) => ({ cursor: cursorOf(name, from + at), row })),
    hasNextPage: to < rows.length,
    hasPreviousPage: from > 0,
  };
}

function cursorOf(name: string, place: number): string {
  return Buffer.from(`${name} ${place}`).toString("base64url");
}

function placeOf(name: string, cursor: string): number {
  const [list, place = ""] = Buffer.from(cursor, "base64url").toString("utf8").split(" ");
  if (list === name && /^\d{1,9}$/.test(place)) return Number(place);
  throw new RegistryError("BAD_INPUT", {
    message: `"${cursor.slice(0, 100)}" is not a cursor of ${name}.`,
    remedy: "Pass a cursor of an earlier page of the same list, or none.",
  });
}

function wrongSize(name: string, size: number): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `A page of ${name} has 0 to ${MOST} rows, not ${size}.`,
    remedy: `Ask for at most ${MOST} and go on with after: the page's endCursor.`,
  });
}
