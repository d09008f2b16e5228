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

/** The API's logger: JSON lines with secrets blotted out, two levels down too. */
export function createLogger(level: string): Logger {
  const paths = SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact: { paths, censor: "[redacted]" } });
}
