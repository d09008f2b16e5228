import type { Combined } from "@sixtwo/db/explorer";
import { RegistryError } from "@sixtwo/domain";

/** A filter as it is asked, with what it is combined with. */
export type Combinable<Own> = Own & {
  readonly and?: readonly Combinable<Own>[] | null;
  readonly or?: readonly Combinable<Own>[] | null;
};

const MOST_FILTERS = 20;
const DEEPEST = 4;

export const AND = "All of these filters must hold as well. Filters nest 4 deep, 20 in all.";
export const OR = "One of these filters must hold as well; an empty list lets nothing through.";

/** The field of a filter, read when it is given. */
export function readIf<Given, Read>(
  given: Given | null | undefined,
  read: (given: Given) => Read,
): Read | null {
  return given == null ? null : read(given);
}

/**
 * A filter with all that it is combined with.
 * @param read the filter's own fields
 * @throws RegistryError BAD_INPUT when too many filters are combined, or they nest too deep
 */
export async function readCombined<Own, Filter>(
  given: Combinable<Own> | null,
  read: (own: Own | null) => Filter | Promise<Filter>,
): Promise<Combined<Filter>> {
  checkSize(given);
  return readParts(given, read);
}

async function readParts<Own, Filter>(
  given: Combinable<Own> | null,
  read: (own: Own | null) => Filter | Promise<Filter>,
): Promise<Combined<Filter>> {
  const parts = async (list: readonly Combinable<Own>[] | null | undefined) =>
    list == null ? null : Promise.all(list.map((part) => readParts(part, read)));
  const own = await read(given);
  return { ...own, and: await parts(given?.and), or: await parts(given?.or) };
}

function checkSize<Own>(given: Combinable<Own> | null): void {
  let filters = 0;
  const visit = (part: Combinable<Own>, depth: number): void => {
    filters += 1;
    if (filters > MOST_FILTERS || depth > DEEPEST) throw tooLarge();
    for (const inner of [...(part.and ?? []), ...(part.or ?? [])]) visit(inner, depth + 1);
  };
  if (given !== null) visit(given, 1);
}

function tooLarge(): RegistryError {
  return new RegistryError("BAD_INPUT", {
    message: `The filter combines more than ${MOST_FILTERS} filters, or nests them deeper than ${DEEPEST}.`,
    remedy: "Give several values to one field where it takes a list, or ask in several queries.",
  });
}
