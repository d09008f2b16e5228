/** A running PostgreSQL whose user may create databases; null to start one for the tests. */
export function readTestServerUrl(): string | null {
  return process.env.TEST_DATABASE_URL ?? null;
}
