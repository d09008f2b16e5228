import { DatabaseSync, type SQLInputValue } from "node:sqlite";

/** A SQLite file that is being filled. */
export type SqliteFile = {
  /** Adds an item to a table; the first one's fields are its columns. */
  readonly add: (table: string, item: object) => void;
  /** Makes what was added last. */
  readonly commit: () => void;
  readonly close: () => void;
};

/** Begins a SQLite file. One that is not committed and closed is of no use to anybody. */
export function createSqliteFile(path: string): SqliteFile {
  const file = new DatabaseSync(path);
  // Whoever finds half a file throws it away, so that a journal brings nothing.
  file.exec("pragma journal_mode = off; pragma synchronous = off; begin");
  const inserts = new Map<string, (item: object) => void>();
  return {
    add: (table, item) => {
      const insert = inserts.get(table) ?? createTable(file, table, Object.keys(item));
      inserts.set(table, insert);
      insert(item);
    },
    commit: () => file.exec("commit"),
    close: () => file.close(),
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
