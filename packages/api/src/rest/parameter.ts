import { RegistryError } from "@sixtwo/domain";
import type { z } from "zod";

/** A query parameter: what it may be, as text, and what it becomes. */
export type Parameter<Value> = {
  readonly schema: z.ZodType<Value, string>;
  readonly description: string;
  /** A text that is accepted. */
  readonly example: string;
};

/** Parameters by their names. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What was asked: null for a parameter that was left out. */
export type Asked<Set extends Parameters> = {
  readonly [Name in keyof Set]: Set[Name] extends Parameter<infer Value> ? Value | null : never;
};

/**
 * Reads a query.
 * @throws RegistryError BAD_INPUT naming the parameter, its value and what it may be
 */
export function readParameters<Set extends Parameters>(
  parameters: Set,
  query: Readonly<Record<string, unknown>>,
): Asked<Set> {
  const unknown = Object.keys(query).find((name) => !Object.hasOwn(parameters, name));
  if (unknown !== undefined) throw unknownParameter(unknown, parameters);
  const asked = Object.entries(parameters).map(([name, parameter]) => {
    return [name, readOne(name, parameter, query[name])];
  });
  return Object.fromEntries(asked) as Asked<Set>; // each name of the set, one line above
}

function readOne(name: string, { schema, example }: Parameter<unknown>, given: unknown): unknown {
  if (given === undefined) return null;
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new RegistryError("BAD_INPUT", {
    message: `${name} is ${shown(given)}: ${parsed.error.issues[0]?.message ?? "unusable"}.`,
    remedy: `Write it like ${name}=${example}, or leave it out.`,
  });
}

function shown(given: unknown): string {
  return typeof given === "string" ? `"${given.slice(0, 100)}"` : "given more than once";
}

function unknownParameter(name: string, parameters: Parameters): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `There is no parameter "${name.slice(0, 100)}" here.`,
    remedy: `Use ${Object.keys(parameters).join(", ") || "none"}; /api/v1/openapi.json says what each means.`,
  });
}
