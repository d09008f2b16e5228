import { invalidSetting, RegistryError } from "@sixtwo/domain";
import { z } from "zod";

/** An empty value counts as unset, as docker compose passes it. */
const optional = z
  .string()
  .optional()
  .transform((value) => (value === "" ? undefined : value));

const port = z.coerce.number().int().min(0).max(65_535);

type Environment = Readonly<Record<string, string | undefined>>;

const Settings = z.object({
  PORT: z.preprocess((value) => (value === "" ? undefined : value), port.default(4000)),
  HOST: optional.transform((value) => value ?? "127.0.0.1"),
  DATA_DIR: optional.transform((value) => value ?? "data"),
  DATABASE_URL: optional,
  RPC_URL: optional,
  DEPLOYMENT_FILE: optional,
  CAD_TRUST_URL: optional,
  CAD_TRUST_API_KEY: optional,
  CAD_TRUST_SCHEDULE: optional,
  CAD_TRUST_PENDING_LIMIT: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().min(1).default(30),
  ),
  RECONCILE_SCHEDULE: optional,
  DUMP_SCHEDULE: optional,
  SIGNING_KEY_FILE: optional,
  PUBLIC_URL: optional.pipe(z.url({ protocol: /^https?$/ }).optional()),
  TRAINING: optional.pipe(z.enum(["on", "off"]).optional()),
  LOG_LEVEL: optional.pipe(z.enum(["debug", "info", "warn", "error", "silent"]).default("info")),
  TERM: optional,
});

/** What `npm start` runs with; undefined stands for the embedded part or for "not used". */
export type LauncherConfig = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly rpcUrl: string | undefined;
  readonly deploymentFile: string | undefined;
  readonly cadTrustUrl: string | undefined;
  readonly cadTrustApiKey: string | undefined;
  readonly cadTrustSchedule: string | undefined;
  /** Minutes after which an unconfirmed commit is an alert; 30 when left out. */
  readonly cadTrustPendingLimit?: number;
  readonly reconcileSchedule: string | undefined;
  readonly dumpSchedule?: string | undefined;
  /** Of the key that signs REST answers; the training country makes one where it is undefined. */
  readonly signingKeyFile?: string | undefined;
  readonly publicUrl: string | undefined;
  readonly training: boolean;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** True where a terminal, if there is one, cannot change a line in place. */
  readonly isTerminalDumb: boolean;
};

/**
 * Reads the launcher's settings from an environment.
 * @throws RegistryError CONFIG_INVALID naming the variable, its value and the remedy
 */
export function readLauncherConfig(environment: Environment = process.env): LauncherConfig {
  const parsed = Settings.safeParse(environment);
  if (!parsed.success) throw invalidVariable(parsed.error, environment);
  const settings = parsed.data;
  return {
    port: settings.PORT,
    host: settings.HOST,
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL,
    rpcUrl: settings.RPC_URL,
    deploymentFile: settings.DEPLOYMENT_FILE,
    cadTrustUrl: settings.CAD_TRUST_URL,
    cadTrustApiKey: settings.CAD_TRUST_API_KEY,
    cadTrustSchedule: settings.CAD_TRUST_SCHEDULE,
    cadTrustPendingLimit: settings.CAD_TRUST_PENDING_LIMIT,
    reconcileSchedule: settings.RECONCILE_SCHEDULE,
    dumpSchedule: settings.DUMP_SCHEDULE,
    signingKeyFile: settings.SIGNING_KEY_FILE,
    publicUrl: settings.PUBLIC_URL,
    training: isTraining(settings.TRAINING, settings.RPC_URL),
    logLevel: settings.LOG_LEVEL,
    isTerminalDumb: settings.TERM === "dumb",
  };
}

/** The training country and its keys exist on the embedded chain only. */
function isTraining(setting: "on" | "off" | undefined, rpcUrl: string | undefined): boolean {
  if (setting === "on" && rpcUrl !== undefined) {
    throw new RegistryError("CONFIG_INVALID", {
      message:
        "TRAINING is on while RPC_URL is set: training keys exist on the embedded chain only.",
      remedy: "Unset RPC_URL to train on the embedded chain, or set TRAINING=off.",
    });
  }
  return setting !== "off" && rpcUrl === undefined;
}

function invalidVariable(error: z.ZodError, environment: Environment): RegistryError {
  const [issue] = error.issues;
  const name = String(issue?.path[0]);
  return invalidSetting({ name, value: environment[name], problem: issue?.message ?? "unusable" });
}
