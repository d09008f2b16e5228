import { RegistryError } from "@sixtwo/domain";
import { z } from "zod";

const Environment = z.object({
  DATA_DIR: z.string().min(1).default("data"),
  CHAIN_PORT: z.coerce.number().int().min(0).max(65_535).default(8545),
  CHAIN_HOST: z.string().min(1).default("127.0.0.1"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type ChainConfig = {
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
};

/**
 * Reads what the chain service needs from its environment.
 * @throws RegistryError CONFIG_INVALID naming the variable
 */
export function readChainConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ChainConfig {
  const parsed = Environment.safeParse(environment);
  if (parsed.success) {
    const { DATA_DIR, CHAIN_PORT, CHAIN_HOST, LOG_LEVEL } = parsed.data;
    return { dataDir: DATA_DIR, port: CHAIN_PORT, host: CHAIN_HOST, logLevel: LOG_LEVEL };
  }
  const issue = parsed.error.issues[0];
  const name = String(issue?.path[0]);
  throw new RegistryError("CONFIG_INVALID", {
    message: `${name} is ${JSON.stringify(environment[name])}: ${issue?.message}.`,
    remedy: `Correct or remove ${name} in the environment of the chain service.`,
  });
}

/** The folders in which the user's own programs are looked for, in order. */
export function executableSearchPath(): readonly string[] {
  return (process.env.PATH ?? "").split(":").filter((folder) => folder !== "");
}
