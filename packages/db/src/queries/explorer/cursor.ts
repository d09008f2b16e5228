import { RegistryError } from "@sixtwo/domain";

/** The sort key of a row: integers as digits, or text. */
export type SortKey = readonly string[];

/** What a list's sort key consists of, in order. */
export type KeyShape = readonly ("bigint" | "numeric" | "text")[];

/** Digits that PostgreSQL reads as that type, whatever they are. */
const DIGITS = { bigint: /^\d{1,18}$/, numeric: /^\d{1,60}$/ } as const;

/** The opaque cursor of a row. It names its list, so that it is not mistaken for another's. */
export function encodeCursor(list: string, key: SortKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString("base64url");
}

/**
 * The sort key behind a cursor.
 * @throws RegistryError BAD_INPUT when the list did not make this cursor
 */
export function decodeCursor(list: string, shape: KeyShape, cursor: string): SortKey {
  const [name, ...key] = readJson(cursor);
  const fits = key.length === shape.length && key.every((part, at) => isPart(part, shape[at]));
  if (name === list && fits) return key.map(String);
  throw new RegistryError("BAD_INPUT", {
    message: `"${cursor.slice(0, 100)}" is not a cursor of ${list}.`,
    remedy: "Pass the endCursor of an earlier page of the same list, or leave after out.",
  });
}

function isPart(part: unknown, shape: KeyShape[number] | undefined): boolean {
  if (typeof part !== "string" || shape === undefined) return false;
  return shape === "text" ? !part.includes("\u0000") : DIGITS[shape].test(part);
}

function readJson(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // not ours: the caller says so, with the cursor
  }
}
