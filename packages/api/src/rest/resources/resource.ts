import type { RestList } from "@sixtwo/db/rest";
import type { z } from "zod";
import type { Asked, Parameters } from "../parameter.ts";

/** A list of the REST interface: what it is asked, what it answers, and how it is told. */
export type Resource = {
  /** Under /api/v1. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** The parameters of its own, beside those of every list. */
  readonly parameters: Parameters;
  readonly item: z.ZodObject;
  /** What one item is called. */
  readonly itemName: string;
  /** True where items are no rows of a table, so that neither CSV nor XLSX can hold them. */
  readonly isNested?: boolean;
  /** The parameter that says after which item to begin. */
  readonly cursor: "after" | "since";
  /** Calls back with the list and what is asked of it, whatever their types. */
  readonly open: <Result>(asked: Asked<Parameters>, use: UseList<Result>) => Result;
};

/** How files of a list are called. */
export function fileNameOf({ path }: Resource): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What is done with a list, whatever it is of. */
type UseList<Result> = <Filter, Row, Item>(
  list: RestList<Filter, Row, Item>,
  filter: Filter,
) => Result;

type Definition<Set extends Parameters, Filter, Row, Item> = Omit<
  Resource,
  "parameters" | "item" | "open"
> & {
  readonly parameters: Set;
  readonly list: RestList<Filter, Row, Item>;
  readonly filterOf: (asked: Asked<Set>) => Filter;
  /** Has the fields that the list's items have, in their order. */
  readonly item: z.ZodObject & z.ZodType<Item>;
};

/** A resource out of a list; types hold its parameters, filter and items together. */
export function resourceOf<Set extends Parameters, Filter, Row, Item>({
  list,
  filterOf,
  ...told
}: Definition<Set, Filter, Row, Item>): Resource {
  const open: Resource["open"] = (asked, use) => use(list, filterOf(asked as Asked<Set>)); // read by these parameters
  return { ...told, open };
}
