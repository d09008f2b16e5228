import { type Dialect, PLAIN_DIALECT } from "../dialects.ts";
import { FIELD_CONFLICTS } from "./field-conflicts.ts";
import { withLearned } from "./learn-field-names.ts";

/** What to expect of a node that nothing is known of: the first name of every conflict. */
export const LIKELIEST_DIALECT: Dialect = withLearned(
  PLAIN_DIALECT,
  FIELD_CONFLICTS.map(({ table, field, names }) => ({
    ...{ table, field, evidence: "Not probed." },
    nodeField: names[0] ?? null,
  })),
);
