import { createHash } from "node:crypto";
import { CHILD_FIELDS } from "./tables.ts";

type Values = Readonly<Record<string, unknown>>;

/** A child row as one text: the same text for the same row, whoever wrote it. */
export function childText(list: string, row: Values): string {
  const fields = CHILD_FIELDS[list] ?? [];
  const known = fields.flatMap((field) => {
    const value = plain(row[field]);
    return value === null ? [] : [[field, value] as const];
  });
  return JSON.stringify(Object.fromEntries(known));
}

/** The node keeps days as instants, and numbers as they come. */
function plain(value: unknown): string | number | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number") return value;
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text;
}

/**
 * The key of a child row, a name-based UUID of our own key: sent again, it is the same row, and two
 * units of one issuance share it.
 */
export function childId(localId: string): string {
  const hash = createHash("md5").update(`sixtwo ${localId}`).digest("hex");
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `3${hash.slice(13, 16)}`];
  return [...parts, `a${hash.slice(17, 20)}`, hash.slice(20)].join("-");
}
