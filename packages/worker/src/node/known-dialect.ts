import { type Dialect, withLearned } from "@sixtwo/cad-trust";
import type { KnownNode } from "@sixtwo/db";

/** The dialect of a node: what it taught us, over what is likeliest. */
export function knownDialect({ fields, values }: KnownNode, likeliest: Dialect): Dialect {
  const evidence = "Learned before.";
  const learned = withLearned(
    likeliest,
    fields.map((field) => ({ ...field, evidence })),
  );
  const spellings = Map.groupBy(values, ({ picklist }) => picklist);
  const spelt = [...spellings].map(([picklist, those]) => [
    picklist,
    Object.fromEntries(those.map(({ value, nodeValue }) => [value, nodeValue])),
  ]);
  return { ...learned, values: Object.fromEntries(spelt) };
}
