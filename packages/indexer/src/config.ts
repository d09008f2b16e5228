import { invalidSetting, type RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import { HELD_ROWS } from "./state/mirror-state.ts";

/** An empty value counts as unset, as docker compose passes it. */
const unsetWhenEmpty = (value: unknown) => (value === "" ? undefined : value);

const number = (least: number, fallback: number) =>
  z.preprocess(unsetWhenEmpty, z.coerce.number().int().min(least).default(fallback));
const text = (fallback: string) => z.preprocess(unsetWhenEmpty, z.string().default(fallback));

type Environment = Readonly<Record<string, string | undefined>>;

const Settings = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "not a PostgreSQL URL"),
  RPC_URL: z.string().min(1),
  DEPLOYMENT_FILE: z.preprocess(unsetWhenEmpty, z.string().optional()),
  DATA_DIR: text("data"),
  HOST: text("127.0.0.1"),
  PORT: number(0, 4000),
  FINALITY: number(1, 64),
  POLL_MS: number(50, 1_000),
  HELD_ROWS: number(1_000, HELD_ROWS),
  LOG_LEVEL: z.preprocess(
    unsetWhenEmpty,
    z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ),
  TERM: text(""),
});

export type IndexerConfig = {
  readonly databaseUrl: string;
  readonly rpcUrl: string;
  /** Undefined for `deployments/<chain id>.json` under the data directory. */
  readonly deploymentFile: string | undefined;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Chain blocks after which the chain counts as final. */
  readonly finality: number;
  readonly pollMs: number;
  /** Rows of each table that are kept in memory. */
  readonly heldRows: number;
  readonly logLevel: string;
  /** True where a terminal, if there is one, cannot change a line in place. */
  readonly isTerminalDumb: boolean;
};

/**
 * Reads the settings of the indexer's own process.
 * @throws RegistryError CONFIG_INVALID naming the variable
 */
export function readIndexerConfig(environment: Environment = process.env): IndexerConfig {
  const parsed = Settings.safeParse(environment);
  if (!parsed.success) throw invalidVariable(parsed.error, environment);
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    rpcUrl: settings.RPC_URL,
    deploymentFile: settings.DEPLOYMENT_FILE,
    dataDir: settings.DATA_DIR,
    host: settings.HOST,
    port: settings.PORT,
    finality: settings.FINALITY,
    pollMs: settings.POLL_MS,
    heldRows: settings.HELD_ROWS,
    logLevel: settings.LOG_LEVEL,
    isTerminalDumb: settings.TERM === "dumb",
  };
}

function invalidVariable(error: z.ZodError, environment: Environment): RegistryError {
  const [issue] = error.issues;
  const name = String(issue?.path[0]);
  return invalidSetting({ name, value: environment[name], problem: issue?.message ?? "unusable" });
}
