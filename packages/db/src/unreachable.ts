import { RegistryError } from "@sixtwo/domain";

const REMEDY_BY_CODE: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Start PostgreSQL there, or correct the host and port in DATABASE_URL.",
  ENOTFOUND: "Correct the host in DATABASE_URL.",
  "28P01": "Correct the user and password in DATABASE_URL.",
  "28000": "Correct the user in DATABASE_URL, or allow it in pg_hba.conf.",
  "3D000": "Create the database, or correct its name in DATABASE_URL.",
  "53300": "Raise max_connections of PostgreSQL, or run fewer processes.",
  "57P03": "Wait: PostgreSQL is starting or stopping.",
};
const DEFAULT_REMEDY = "Check DATABASE_URL and that PostgreSQL answers there.";

/**
 * The failure for a database that does not answer. It names host, port and database and keeps the
 * password to itself.
 */
export function databaseUnreachable(url: string, cause: unknown): RegistryError {
  return new RegistryError("DATABASE_UNREACHABLE", {
    message: `The database at ${placeOf(url)} cannot be used: ${reasonOf(cause)}.`,
    remedy: REMEDY_BY_CODE[codeOf(cause)] ?? DEFAULT_REMEDY,
    cause,
  });
}

/** Host, port and database of a connection URL, without user and password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return "an unreadable DATABASE_URL";
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}

function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  // Several addresses of one host fail as an AggregateError without a message.
  return (text || codeOf(cause) || "no answer").replace(/\.$/, "");
}
