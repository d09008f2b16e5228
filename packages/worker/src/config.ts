import { join } from "node:path";
import { invalidSetting, type RegistryError } from "@sixtwo/domain";
import { z } from "zod";
import type { WorkerSettings } from "./start-worker.ts";

/** An empty value counts as unset, as docker compose passes it. */
const optional = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

type Environment = Readonly<Record<string, string | undefined>>;

const Settings = z.object({
  DATABASE_URL: z
    .string("the worker needs it")
    .regex(/^postgres(ql)?:\/\//, "it must be like postgres://user:password@host:5432/sixtwo"),
  CAD_TRUST_URL: optional,
  CAD_TRUST_API_KEY: optional,
  CAD_TRUST_SCHEDULE: optional,
  CAD_TRUST_PENDING_LIMIT: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().min(1).default(30),
  ),
  PUBLIC_URL: optional,
  RPC_URL: optional,
  RECONCILE_SCHEDULE: optional,
  DATA_DIR: optional,
  DUMPS_DIR: optional,
  DUMP_SCHEDULE: optional,
  DUMP_KEEP_DAYS: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(1).max(36_500).default(30),
  ),
  FINALITY: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(1).default(64),
  ),
  HOST: optional,
  PORT: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.coerce.number().int().min(0).max(65_535).default(4000),
  ),
  LOG_LEVEL: optional,
});

export type WorkerConfig = WorkerSettings & {
  /** Where the worker's own health server listens. */
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
};

/**
 * Reads the worker's settings from an environment.
 * @throws RegistryError CONFIG_INVALID naming the variable and the remedy
 */
export function readWorkerConfig(environment: Environment = process.env): WorkerConfig {
  const parsed = Settings.safeParse(environment);
  if (!parsed.success) throw invalidVariable(parsed.error, environment);
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    cadTrustUrl: settings.CAD_TRUST_URL ?? null,
    cadTrustApiKey: settings.CAD_TRUST_API_KEY ?? null,
    cadTrustSchedule: settings.CAD_TRUST_SCHEDULE ?? null,
    cadTrustPendingLimitMs: settings.CAD_TRUST_PENDING_LIMIT * 60_000,
    publicUrl: settings.PUBLIC_URL ?? null,
    rpcUrl: settings.RPC_URL ?? null,
    finality: settings.FINALITY,
    reconcileSchedule: settings.RECONCILE_SCHEDULE ?? null,
    dumps: {
      dir: settings.DUMPS_DIR ?? join(settings.DATA_DIR ?? "data", "dumps"),
      keepDays: settings.DUMP_KEEP_DAYS,
      schedule: settings.DUMP_SCHEDULE ?? null,
    },
    host: settings.HOST ?? "127.0.0.1",
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL ?? "info",
  };
}

function invalidVariable(error: z.ZodError, environment: Environment): RegistryError {
  const [issue] = error.issues;
  const name = String(issue?.path[0]);
  return invalidSetting({ name, value: environment[name], problem: issue?.message ?? "unusable" });
}
