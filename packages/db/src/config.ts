import { RegistryError } from "@sixtwo/domain";

/**
 * The database to migrate.
 * @throws RegistryError CONFIG_INVALID when DATABASE_URL is missing or no PostgreSQL URL
 */
export function readDatabaseUrl(): string {
  const url = process.env.DATABASE_URL ?? "";
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new RegistryError("CONFIG_INVALID", {
    message: url === "" ? "DATABASE_URL is not set." : "DATABASE_URL is not a PostgreSQL URL.",
    remedy: "Set it like postgres://user:password@host:5432/sixtwo.",
  });
}
