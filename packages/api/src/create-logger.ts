import { type Logger, pino } from "pino";

/** What a log never shows, wherever an object carries it. */
const SECRETS = [
  "authorization",
  "cookie",
  "databaseUrl",
  "password",
  "privateKey",
  "rpcUrl",
  "connectionString",
];

/** Blots secrets out, two levels down too. */
export const redaction = {
  paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  censor: "[redacted]",
};

/** The API's logger: JSON lines without secrets. */
export function createLogger(level: string): Logger {
  return pino({ level, redact: redaction });
}
