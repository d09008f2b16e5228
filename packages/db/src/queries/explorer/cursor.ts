import { RegistryError } from "@sixtwo/domain";

/** The sort key of a row: integers as digits, times in ISO 8601, or text. */
export type SortKey = readonly string[];

export type KeyType = "bigint" | "numeric" | "text" | "timestamptz";

/** What a list's sort key consists of, in order. */
export type KeyShape = readonly KeyType[];

/** What PostgreSQL reads as that type, whatever it is. */
const READABLE: Readonly<Record<KeyType, (part: string) => boolean>> = {
  bigint: (part) => /^\d{1,18}$/.test(part),
  numeric: (part) => /^\d{1,60}$/.test(part),
  text: (part) => !part.includes("\u0000"),
  timestamptz: (part) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(part) && !Number.isNaN(Date.parse(part)),
};

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
    remedy: "Pass a cursor of an earlier page of the same list in the same order, or none.",
  });
}

function isPart(part: unknown, type: KeyType | undefined): boolean {
  return typeof part === "string" && type !== undefined && READABLE[type](part);
}

function readJson(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // not ours: the caller says so, with the cursor
  }
}
