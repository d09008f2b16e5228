import { type Dialect, LIKELIEST_DIALECT, withLearned } from "@sixtwo/cad-trust";
import type { KnownNode } from "@sixtwo/db";

/** The dialect of a node: what it taught us, over what is likeliest. */
export function knownDialect({ fields, values }: KnownNode): Dialect {
  const evidence = "Learned before.";
  const learned = withLearned(
    LIKELIEST_DIALECT,
    fields.map((field) => ({ ...field, evidence })),
  );
  const spellings = Map.groupBy(values, ({ picklist }) => picklist);
  const spelt = [...spellings].map(([picklist, those]) => [
    picklist,
    Object.fromEntries(those.map(({ value, nodeValue }) => [value, nodeValue])),
  ]);
  return { ...learned, values: Object.fromEntries(spelt) };
}
