import type { DatabaseSync, SQLInputValue } from "node:sqlite";

/**
 * Fills a table of a SQLite file with items, as they come; their fields are its columns.
 * A list without items has no table.
 */
export function sqliteTable(file: DatabaseSync, name: string) {
  let insert: ((item: object) => void) | undefined;
  return {
    add: (item: object) => {
      insert ??= createTable(file, name, Object.keys(item));
      insert(item);
    },
  };
}

function createTable(file: DatabaseSync, name: string, fields: readonly string[]) {
  const columns = fields.map((field) => `"${field}"`).join(", ");
  file.exec(`create table "${name}" (${columns})`);
  const marks = fields.map(() => "?").join(", ");
  const statement = file.prepare(`insert into "${name}" values (${marks})`);
  return (item: object) => void statement.run(...Object.values(item).map(valueOfField));
}

/** SQLite has no booleans and no lists: 0 or 1, and JSON. */
function valueOfField(value: unknown): SQLInputValue {
  if (value === null || typeof value === "number" || typeof value === "string") return value;
  return typeof value === "boolean" ? Number(value) : JSON.stringify(value);
}
