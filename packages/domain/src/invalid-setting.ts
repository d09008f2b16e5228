import { RegistryError } from "./error.ts";

export type InvalidSetting = {
  /** Name of the environment variable. */
  readonly name: string;
  /** What it is set to; undefined when it is not set. */
  readonly value: string | undefined;
  /** What is wrong with it. */
  readonly problem: string;
};

/** Settings that may hold a password or a key: their values appear in no message. */
const SECRET = new Set(["DATABASE_URL", "RPC_URL", "CAD_TRUST_URL", "CAD_TRUST_API_KEY"]);

/** The failure for an environment variable that a process cannot run with. */
export function invalidSetting({ name, value, problem }: InvalidSetting): RegistryError {
  const shown = value === undefined ? "not set" : SECRET.has(name) ? "set" : JSON.stringify(value);
  return new RegistryError("CONFIG_INVALID", {
    message: `${name} is ${shown}: ${problem}.`,
    remedy: `Correct ${name}; .env.example shows what it looks like.`,
  });
}
