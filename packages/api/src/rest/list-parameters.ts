import type { AsOf } from "@sixtwo/domain";
import { type Format, format } from "./formats.ts";
import { type Asked, type Parameters, readParameters } from "./parameter.ts";
import { after, asOf, limit } from "./parameters.ts";
import type { Resource } from "./resources/resource.ts";

/** What was asked of a list. */
export type ListQuestion = {
  readonly asOf: AsOf | null;
  readonly limit: number | null;
  readonly format: Format | null;
  readonly after: string | null;
  /** What the list's own parameters say. */
  readonly own: Asked<Parameters>;
};

/** The parameters of a list: its own, and those of every list. */
export function parametersOf({ parameters, cursor }: Resource): Parameters {
  return { ...parameters, asOf, [cursor]: after, limit, format };
}

/**
 * Reads what is asked of a list.
 * @throws RegistryError BAD_INPUT naming the parameter
 */
export function readQuestion(
  resource: Resource,
  query: Readonly<Record<string, unknown>>,
): ListQuestion {
  const own = readParameters(parametersOf(resource), query);
  const { asOf: at, limit: most, format: form } = query;
  const common = readParameters({ asOf, limit, format }, { asOf: at, limit: most, format: form });
  const cursor = own[resource.cursor];
  return { ...common, after: typeof cursor === "string" ? cursor : null, own };
}
